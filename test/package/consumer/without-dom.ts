import { createServer } from 'node:http';
import { createApp, createClient, type TenantInfo } from 'atlassian-rest-client';
import { toNodeListener } from 'atlassian-rest-client/node';
import { startSite } from 'atlassian-rest-client/site';

const site = await startSite({ data: process.env['DATA'] });
const tenants = new Map<string, TenantInfo>();
const app = createApp({ key: 'a', baseUrl: 'https://a.example', tenants, installKeys: site.installKeys });
createServer(toNodeListener(app)).listen(Number(process.env['PORT']));
const { displayName } = await createClient(site.tenant, { userAgent: process.env['NAME'] })
	.get('rest/api/3/myself')
	.json();
export { displayName };
