import { anonymous, basic, createClient } from '../../client/index.ts';
import { readArguments } from '../arguments.ts';
import { UsageError, type Command, type Io } from '../command.ts';
import { readTenantFile } from '../tenant-file.ts';
import { customFieldsFile } from './custom-fields-file.ts';
import { pathsOfDocument } from './open-api.ts';
import { readCustomFields, type FieldReader } from './read-custom-fields.ts';

/** Writes the custom fields of a site, or the paths of an OpenAPI document, as TypeScript. */
export const types: Command = {
	usage: 'types --tenant FILE | --site URL | --openapi FILE|URL [--base PATH]',
	summary:
		'Write TypeScript: the custom fields of a site by name (ATLASSIAN_EMAIL and ATLASSIAN_API_TOKEN sign in with --site),\n' +
		'      or the paths of an OpenAPI document, each below PATH',
	async run(args, io) {
		const { options } = readArguments(args, { positionals: [], options: ['tenant', 'site', 'openapi', 'base'] });
		const { tenant, site, openapi, base } = options;
		if ([tenant, site, openapi].filter((one) => one !== undefined).length !== 1) {
			throw new UsageError('one of --tenant, --site and --openapi is required');
		}
		if (base !== undefined && openapi === undefined) throw new UsageError('--base is for --openapi');
		if (openapi !== undefined) {
			io.stdout.write(await pathsOfDocument(openapi, base));
			return 0;
		}
		const { client, url } = tenant === undefined ? clientOfSite(site ?? '', io) : await clientOfTenant(tenant, io);
		const { fields, withoutOptions } = await readCustomFields(client);
		io.stdout.write(customFieldsFile(url, fields));
		if (withoutOptions.length > 0) {
			io.stderr.write(`The options of these fields cannot be read, or are too many: ${withoutOptions.join(', ')}\n`);
		}
		return 0;
	},
};

async function clientOfTenant(file: string, io: Io): Promise<{ client: FieldReader; url: string }> {
	const tenant = await readTenantFile(file, io);
	return { client: createClient(tenant), url: tenant.baseUrl };
}

function clientOfSite(url: string, { env }: Io): { client: FieldReader; url: string } {
	if (!/^https?:\/\//.test(url)) throw new UsageError('--site must be an http(s) URL');
	const { ATLASSIAN_EMAIL: email, ATLASSIAN_API_TOKEN: apiToken } = env;
	if ((email === undefined) !== (apiToken === undefined)) {
		throw new UsageError('ATLASSIAN_EMAIL and ATLASSIAN_API_TOKEN belong together');
	}
	const credential = email === undefined || apiToken === undefined ? anonymous() : basic({ email, apiToken });
	return { client: createClient({ baseUrl: url, credential }), url };
}
