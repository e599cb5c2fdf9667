import { describe, expect, it } from 'vitest';
import { forgeContainer, type ContainerCaller, type ForgeContainer } from '../../src/index.ts';

const PROXY = 'http://127.0.0.1:7072';
const env = {
	FORGE_EGRESS_PROXY_URL: `${PROXY}/`,
	FORGE_APP_ARI: 'ari:cloud:ecosystem::app/11111111-2222-4333-8444-555555555555',
	FORGE_ENV_ARI: 'ari:cloud:ecosystem::environment/11111111-2222-4333-8444-555555555555/ENV-1',
	SERVER_PORT: '8080',
};

/** A container, and what its proxy was asked for. */
function started(respond: (url: URL) => unknown = () => ({})): { container: ForgeContainer; sent: string[] } {
	const sent: string[] = [];
	const fetch: typeof globalThis.fetch = async (input, init) => {
		const { method, url, headers } = new Request(input, init);
		sent.push(`${method} ${url} ${headers.get('forge-proxy-authorization')} ${headers.get('authorization')}`);
		const body = respond(new URL(url));
		return body instanceof Response ? body : Response.json(body);
	};
	return { container: forgeContainer({ env, client: { fetch, retry: 0 } }), sent };
}

describe('a container', () => {
	it('reads its environment, and needs the address of the proxy', () => {
		expect(started().container).toMatchObject({
			appId: '11111111-2222-4333-8444-555555555555',
			environmentId: 'env-1',
			port: 8080,
		});
		expect(() => forgeContainer({ env: {} })).toThrow('FORGE_EGRESS_PROXY_URL');
	});

	it('reads the headers of the sidecar, and refuses a request that lacks them', () => {
		const { container } = started();
		const logAttributes = { appId: 'a', note: 'é' };
		const text = Buffer.from(JSON.stringify(logAttributes)).toString('base64');
		const headers = {
			'X-Forge-Invocation-Id': 'inv-1',
			'x-b3-traceid': 't',
			'x-forge-invocation-log-attributes': text,
		};
		expect(container.received({ headers })).toEqual({
			invocationId: 'inv-1',
			traceId: 't',
			spanId: undefined,
			logAttributes,
		});
		const junk = { ...headers, 'x-forge-invocation-log-attributes': '!' };
		expect(container.received({ headers: junk }).logAttributes).toBeUndefined();
		expect(() => container.received({ headers: {} })).toThrow('sidecar');
		expect(() => container.received({ headers: { 'x-forge-invocation-id': 'a,as=user' } })).toThrow('sidecar');
	});

	it.each<[ContainerCaller, string]>([
		[{ in: { invocationId: 'inv-1' } }, 'Forge as=app,id=inv-1'],
		[{ in: { invocationId: 'inv-1' }, as: 'user' }, 'Forge as=user,id=inv-1'],
		[{ in: { installationId: 'ari:cloud:ecosystem::installation/I-1' } }, 'Forge as=app,installationId=i-1'],
		[{ in: { installationId: 'i-1' }, as: { accountId: '5:ann' } }, 'Forge as=user,installationId=i-1,accountId=5:ann'],
	])('calls products through the proxy, which adds the token: %j', async (caller, authorization) => {
		const { container, sent } = started();
		await container.client('jira', caller).get('rest/api/3/myself');
		await container.client('confluence', caller).get('wiki/api/v2/pages');
		expect(sent).toEqual([
			`GET ${PROXY}/jira/rest/api/3/myself ${authorization} null`,
			`GET ${PROXY}/confluence/wiki/api/v2/pages ${authorization} null`,
		]);
	});

	it('lets nobody put more into the header than an id', () => {
		const { container } = started();
		expect(() => container.client('jira', { in: { invocationId: 'a,accountId=b' } })).toThrow('id to act in');
		expect(() => container.client('jira', { in: { installationId: 'a b' } })).toThrow('id to act in');
		const as = { accountId: 'a,b' };
		expect(() => container.client('jira', { in: { invocationId: 'a' }, as })).toThrow('account id');
	});

	it('has the storage below the proxy', async () => {
		const { container, sent } = started(() => Response.json({ code: 'KEY_NOT_FOUND' }, { status: 404 }));
		expect(await container.forge(container.storage.get('theme'), { in: { invocationId: 'inv-1' } })).toBeUndefined();
		expect(sent).toEqual([`POST ${PROXY}/forge/storage/kvs/v1/get Forge as=app,id=inv-1 null`]);
	});

	it('says where a request comes from', async () => {
		const { container } = started(() => ({
			app: { installationId: 'ari:cloud:ecosystem::installation/i-1', environment: { type: 'production', id: 'e' } },
			context: { cloudId: 'C-1', moduleKey: 'panel' },
		}));
		expect(await container.context({ invocationId: 'inv-1' })).toEqual({
			installationId: 'i-1',
			cloudId: 'c-1',
			environment: { type: 'PRODUCTION', id: 'e' },
			moduleKey: 'panel',
		});
	});

	it('lists its installations over all pages, and ends though the cursor repeats', async () => {
		const { container, sent } = started(({ searchParams }) => ({
			installations: [
				{
					id: searchParams.get('cursor') ?? 'first',
					installationContext: 'ari:cloud:jira::site/c-1',
					version: '1.0.0',
				},
				{ version: 'of nothing' },
			],
			cursor: 'next',
		}));
		const ids: string[] = [];
		for await (const { installationId, context } of container.installations())
			ids.push(`${installationId} ${context?.cloudId}`);
		expect(ids).toEqual(['first c-1', 'next c-1']);
		expect(sent).toHaveLength(2);
	});
});
