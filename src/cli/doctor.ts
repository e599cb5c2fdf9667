import { readFile } from 'node:fs/promises';
import { JWKS_URL } from '../authenticator/index.ts';
import { ApiError } from '../client/index.ts';
import { parseHttpUrl } from '../http/index.ts';
import { INSTALL_KEYS_URL } from '../install-keys-url.ts';
import { isRecord } from '../is-record.ts';
import { checkManifest } from '../manifest/index.ts';
import { UsageError, type Command, type Io, type OptionValues } from './command.ts';
import { loadParser, scopes } from './scopes/index.ts';
import { siteOf, TARGET_DETAILS, TARGET_OPTIONS, type TargetValues } from './target.ts';

/** Milliseconds for one request. */
const TIMEOUT = 10_000;
/** Seconds: `Authenticator` accepts 30 of them by default. */
const MAX_SKEW = 30;

/** The outcome of one check: a remedy follows what is wrong. */
interface Finding {
	readonly verdict: 'ok' | 'warning' | 'failed';
	readonly text: string;
}

type DoctorValues = TargetValues & OptionValues<'baseUrl' | 'descriptor' | 'manifest' | 'source'>;

/** Checks everything that an app needs and cannot see by itself. */
export const doctor: Command<DoctorValues> = {
	usage: 'doctor',
	summary: 'Check the clock, the key servers, the app, its descriptor or manifest, its scopes, and a site',
	details: TARGET_DETAILS,
	options: [
		{ flags: '--base-url <url>', text: 'the base URL of the app: it must respond' },
		{ flags: '--descriptor <file>', text: 'atlassian-connect.json: a file, or its URL' },
		{ flags: '--manifest <file>', text: 'manifest.yml' },
		{ flags: '--source <folder>', text: 'compare the scopes of the descriptor or manifest with the calls in it' },
		...TARGET_OPTIONS,
	],
	examples: [
		'doctor --descriptor https://app.example.com/atlassian-connect.json',
		'doctor --manifest manifest.yml --source src --base-url https://app.example.com',
	],
	async run(_args, options, io) {
		const { baseUrl, descriptor, manifest, source } = options;
		if (source !== undefined && descriptor === undefined && manifest === undefined) {
			throw new UsageError('--source needs --descriptor or --manifest');
		}
		if (baseUrl !== undefined && !isHttpUrl(baseUrl)) throw new UsageError('--base-url must be an http(s) URL');
		const checks: (() => Promise<Finding[]>)[] = [checkNode, checkKeys];
		// The arguments are checked first.
		if (descriptor !== undefined) {
			const text = await readText(descriptor);
			checks.push(() => checkDescriptor(descriptor, text));
		}
		if (manifest !== undefined) {
			const text = await readText(manifest);
			checks.push(async () => checkManifestText(manifest, text));
		}
		if (baseUrl !== undefined) checks.push(() => checkBaseUrl(baseUrl));
		if (source !== undefined) checks.push(() => checkScopes(source, manifest ?? descriptor ?? '', io));
		if (hasTarget(options, io)) checks.push(() => checkSite(options, io));
		let hasFailed = false;
		for (const check of checks) {
			for (const { verdict, text } of await check()) {
				io.stdout.write(verdict.padEnd(9), verdict === 'ok' ? 'green' : verdict === 'failed' ? 'red' : 'yellow');
				io.stdout.write(`${text}\n`);
				hasFailed ||= verdict === 'failed';
			}
		}
		return hasFailed ? 1 : 0;
	},
};

async function checkNode(): Promise<Finding[]> {
	return [{ verdict: 'ok', text: `Node ${process.versions.node}` }];
}

/** Both key servers, and the clock by the one that responds. */
async function checkKeys(): Promise<Finding[]> {
	const servers = [
		// A key that does not exist: a 404 is a response.
		{ name: 'The keys of installs', url: `${INSTALL_KEYS_URL}/doctor`, isGood: () => true },
		{ name: 'The keys of Forge', url: JWKS_URL, isGood: ({ ok }: Response) => ok },
	];
	const findings: Finding[] = [];
	let skew: number | undefined;
	for (const { name, url, isGood } of servers) {
		const { host } = new URL(url);
		const response = await ask(url);
		if (response instanceof Response) {
			skew ??= skewOf(response);
			findings.push(
				isGood(response)
					? { verdict: 'ok', text: `${name} can be read at ${host}` }
					: { verdict: 'failed', text: `${name}: ${host} responded with ${response.status}` },
			);
		} else {
			const remedy = 'The app needs its keys to verify requests: allow HTTPS to it in the firewall or the proxy';
			findings.push({ verdict: 'failed', text: `${name}: ${host} cannot be reached (${response}). ${remedy}` });
		}
	}
	return [clockFinding(skew), ...findings];
}

function clockFinding(skew: number | undefined): Finding {
	if (skew === undefined) {
		const reason = 'no key server responded with its time';
		return { verdict: 'warning', text: `The clock of this machine could not be compared: ${reason}` };
	}
	const seconds = Math.abs(Math.round(skew));
	if (seconds <= MAX_SKEW)
		return { verdict: 'ok', text: `The clock of this machine differs by ${seconds} s from a server's` };
	const direction = skew > 0 ? 'ahead of' : 'behind';
	const text = `The clock of this machine is ${seconds} s ${direction} a server's: tokens will be refused. Synchronize it (NTP)`;
	return { verdict: 'failed', text };
}

/** Seconds by which our clock is ahead. */
function skewOf({ headers }: Response): number | undefined {
	const time = Date.parse(headers.get('date') ?? '');
	return Number.isNaN(time) ? undefined : (Date.now() - time) / 1000;
}

async function checkBaseUrl(baseUrl: string): Promise<Finding[]> {
	const findings: Finding[] = [];
	const { protocol, hostname } = new URL(baseUrl);
	if (protocol !== 'https:') {
		findings.push({
			verdict: 'warning',
			text: `${baseUrl} is not https: Atlassian's cloud calls https addresses only`,
		});
	}
	if (/^(?:localhost|127\.|10\.|192\.168\.|\[)/.test(hostname)) {
		findings.push({
			verdict: 'warning',
			text: `${hostname} cannot be reached from Atlassian's cloud: use a tunnel, or the local site`,
		});
	}
	const response = await ask(baseUrl);
	if (!(response instanceof Response)) {
		return [...findings, { verdict: 'failed', text: `The app at ${baseUrl} does not respond (${response})` }];
	}
	const verdict = response.status >= 500 ? 'failed' : 'ok';
	return [...findings, { verdict, text: `The app at ${baseUrl} responds (${response.status})` }];
}

async function checkDescriptor(source: string, text: string): Promise<Finding[]> {
	let descriptor: unknown;
	try {
		descriptor = JSON.parse(text);
	} catch {
		return [{ verdict: 'failed', text: `${source} is not JSON` }];
	}
	if (!isRecord(descriptor)) return [{ verdict: 'failed', text: `${source} is not an object` }];
	const { key, baseUrl, authentication, lifecycle, apiMigrations } = descriptor;
	const problems: Finding[] = [];
	const fail = (problem: string): unknown => problems.push({ verdict: 'failed', text: `${source}: ${problem}` });
	if (typeof key !== 'string' || key === '') fail('`key` is missing');
	if (typeof baseUrl !== 'string' || !baseUrl.startsWith('https://')) {
		problems.push({ verdict: 'warning', text: `${source}: \`baseUrl\` must be https for Atlassian's cloud` });
	}
	if (!isRecord(authentication) || authentication['type'] !== 'jwt') fail('`authentication.type` must be jwt');
	if (!isRecord(lifecycle) || typeof lifecycle['installed'] !== 'string') {
		fail('`lifecycle.installed` is missing: the app would get no shared secret');
	}
	if (isRecord(apiMigrations) && apiMigrations['signed-install'] === false) fail('`signed-install` must not be false');
	if (problems.length === 0) problems.push({ verdict: 'ok', text: `${source} is a descriptor` });
	const address = typeof baseUrl === 'string' && isHttpUrl(baseUrl) ? await checkBaseUrl(baseUrl) : [];
	return [...problems, ...address];
}

function checkManifestText(file: string, text: string): Finding[] {
	const problems = checkManifest(text)
		.filter(({ severity }) => severity !== 'note')
		.map(({ severity, line = 1, message }): Finding => {
			return { verdict: severity === 'error' ? 'failed' : 'warning', text: `${file}:${line}: ${message}` };
		});
	return problems.length > 0 ? problems : [{ verdict: 'ok', text: `${file} is a manifest without known mistakes` }];
}

async function checkScopes(source: string, check: string, io: Io): Promise<Finding[]> {
	try {
		await loadParser();
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		return [{ verdict: 'warning', text: `The scopes of the calls in ${source} are not checked: ${error.message}` }];
	}
	const quiet = { ...io, stdout: { isTTY: false, write: () => undefined } };
	const code = await scopes.run([source], { check }, quiet);
	if (code === 0) return [{ verdict: 'ok', text: `${check} has the scopes of the calls in ${source}` }];
	const remedy = `atlassian-rest-client scopes --check ${check} ${source} lists them`;
	return [{ verdict: 'failed', text: `${check} lacks scopes of the calls in ${source}: ${remedy}` }];
}

function hasTarget({ tenant, site }: DoctorValues, { env }: Io): boolean {
	return [tenant, site, env['ATLASSIAN_URL'], env['ATLASSIAN_TENANT']].some((one) => one !== undefined && one !== '');
}

async function checkSite(options: DoctorValues, io: Io): Promise<Finding[]> {
	const { client, baseUrl } = await siteOf(options, io);
	const path: string = /\/wiki\/?$/.test(baseUrl) ? 'rest/api/user/current' : 'rest/api/3/myself';
	try {
		await client.get(path, { timeout: TIMEOUT, retry: 0 });
		return [{ verdict: 'ok', text: `${baseUrl} accepts the credential` }];
	} catch (error) {
		const hint = error instanceof ApiError && error.hint !== undefined ? `. ${error.hint}` : '';
		return [
			{ verdict: 'failed', text: `${baseUrl}: ${error instanceof Error ? error.message : String(error)}${hint}` },
		];
	}
}

function isHttpUrl(text: string): boolean {
	return parseHttpUrl(text) !== undefined;
}

/** @returns the response, or the reason why there is none. */
async function ask(url: string): Promise<Response | string> {
	try {
		const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT) });
		await response.body?.cancel();
		return response;
	} catch (error) {
		// Of `fetch`.
		const { cause, message } = error as Error;
		return cause instanceof Error ? cause.message : message;
	}
}

async function readText(source: string): Promise<string> {
	try {
		if (!isHttpUrl(source)) return await readFile(source, 'utf8');
		const response = await fetch(source, { signal: AbortSignal.timeout(TIMEOUT) });
		if (!response.ok) throw new Error(`the server responded with ${response.status}`);
		return await response.text();
	} catch (cause) {
		throw new UsageError(`${source} cannot be read`, { cause });
	}
}
