import { readFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';
import { anonymous, basic, bearer, createClient, type Client } from '../client/index.ts';
import { throwUsage, UsageError, type Io, type OptionText, type OptionValues } from './command.ts';
import { readTenantFile } from './tenant-file.ts';

/** The options of each command that calls a site. */
export const TARGET_OPTIONS: readonly OptionText[] = [
	{ flags: '--tenant <file>', text: 'the tenant: the JSON body of the installed callback (ATLASSIAN_TENANT)' },
	{ flags: '--site <url>', text: 'the site, or its address on the gateway (ATLASSIAN_URL)' },
	{ flags: '--as <account-id>', text: 'with a tenant: act as this user' },
	{ flags: '--env <file>', text: 'a file with variables, as .env' },
];

export type TargetValues = OptionValues<'tenant' | 'site' | 'as' | 'env'>;

export const TARGET_DETAILS = `The variables, of the environment or of --env FILE:
  ATLASSIAN_URL            the site, with one of these credentials, or without any
  ATLASSIAN_EMAIL          and ATLASSIAN_API_TOKEN: an API token
  ATLASSIAN_BEARER_TOKEN   an access token, or a personal access token of Data Center
  ATLASSIAN_TENANT         the file of a tenant of a Connect app, in place of all these
  ATLASSIAN_SHARED_SECRET  overrides the secret in that file`;

/** A site that is called, and its address. */
export interface CalledSite {
	readonly client: Client;
	readonly baseUrl: string;
}

/**
 * The client for the options and the variables. Options go before variables, the environment before the file.
 *
 * @throws {@link UsageError} without a site, or for half of a credential. It shows no value of a variable.
 */
export function siteOf(values: TargetValues, io: Pick<Io, 'env'>): Promise<CalledSite> {
	return readSite(values, io).catch(throwUsage);
}

async function readSite({ tenant, site, as, env: file }: TargetValues, io: Pick<Io, 'env'>): Promise<CalledSite> {
	if (tenant !== undefined && site !== undefined) throw new UsageError('either --tenant or --site, not both');
	const env = { ...(file === undefined ? {} : await readVariables(file)), ...set(io.env) };
	const tenantFile = tenant ?? (site === undefined ? env['ATLASSIAN_TENANT'] : undefined);
	if (tenantFile !== undefined) {
		const read = await readTenantFile(tenantFile, { env });
		const client = createClient(read);
		return { client: as === undefined ? client : client.asUser(as), baseUrl: read.baseUrl };
	}
	if (as !== undefined) throw new UsageError('--as needs a tenant: a token acts as its own account');
	const baseUrl = site ?? env['ATLASSIAN_URL'];
	if (baseUrl === undefined) throw new UsageError('needs --tenant FILE, --site URL, or the variable ATLASSIAN_URL');
	if (!/^https?:\/\/./.test(baseUrl)) throw new UsageError('the site must be an http(s) URL');
	return { client: createClient({ baseUrl, credential: credentialOf(env) }), baseUrl };
}

function credentialOf(env: Io['env']): ReturnType<typeof anonymous> {
	const { ATLASSIAN_EMAIL: email, ATLASSIAN_API_TOKEN: apiToken, ATLASSIAN_BEARER_TOKEN: token } = env;
	if (token !== undefined) {
		if (apiToken !== undefined) throw new UsageError('either ATLASSIAN_API_TOKEN or ATLASSIAN_BEARER_TOKEN, not both');
		return bearer(token);
	}
	if ((email === undefined) !== (apiToken === undefined)) {
		throw new UsageError('ATLASSIAN_EMAIL and ATLASSIAN_API_TOKEN belong together');
	}
	return email === undefined || apiToken === undefined ? anonymous() : basic({ email, apiToken });
}

async function readVariables(file: string): Promise<Record<string, string | undefined>> {
	try {
		return set(parseEnv(await readFile(file, 'utf8')));
	} catch (cause) {
		throw new UsageError(`the file ${file} cannot be read`, { cause });
	}
}

/** An empty variable is one that is not set. */
function set(env: Io['env']): Record<string, string | undefined> {
	return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
}
