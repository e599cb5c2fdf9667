import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { chooseSite, oauthConsent } from '../../src/consent/index.ts';
import { startSite, type Site } from '../../src/site/index.ts';
import { NOW_SECONDS, SECRET_MARK } from '../support/tenants.ts';
import type { RefreshingMessage, RefreshingSettings } from './support/refreshing-process.ts';

const HOUR = 3_600_000;
const CLIENT = { clientId: 'client-1', clientSecret: `client-${SECRET_MARK}` };
const redirectUri = 'https://app.example.com/callback';
const session = 'session-of-the-browser-1';
const ADA = { accountId: 'fake-account-ada' };
const program = fileURLToPath(new URL('support/refreshing-process.ts', import.meta.url));

interface Setup {
	readonly site: Site;
	readonly pass: (ms: number) => void;
	readonly start: (delay: number, isLocked?: boolean) => Promise<() => Promise<RefreshingMessage>>;
}

/** A consent on the local site, whose refresh token is in a file that processes share. */
async function setUp(): Promise<Setup> {
	let time = NOW_SECONDS * 1000;
	const now = (): number => time;
	const scopes = ['read:jira-work', 'read:jira-user'];
	const site = await startSite({ now, oauth: { ...CLIENT, redirectUris: [redirectUri], scopes } });
	onTestFinished(() => site.close());
	const consent = oauthConsent({ ...CLIENT, redirectUri, scopes, cloud: site.cloud, now });
	const screen = await consent.authorizationUrl({ session });
	const body = new URLSearchParams({ decision: 'accept' });
	const response = await fetch(screen, { method: 'POST', headers: { origin: site.url }, body, redirect: 'manual' });
	const grant = await consent.exchange(response.headers.get('location') ?? '', { session });
	const { cloudId } = chooseSite(await consent.accessibleResources(grant.accessToken));
	const folder = await mkdtemp(join(tmpdir(), 'tokens-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	const file = join(folder, 'token');
	await writeFile(file, grant.refreshToken);
	return {
		site,
		pass: (ms) => void (time += ms),
		async start(delay, isLocked = true) {
			const settings: RefreshingSettings = { client: { ...CLIENT, cloud: site.cloud, cloudId }, file, delay, isLocked };
			const child = fork(program, [JSON.stringify(settings)], { execArgv: ['--disable-warning=ExperimentalWarning'] });
			onTestFinished(() => end(child));
			await once(child, 'message');
			return async () => {
				child.send(time);
				const [message] = (await once(child, 'message')) as [RefreshingMessage];
				return message;
			};
		},
	};
}

async function end(child: ChildProcess): Promise<void> {
	const exited = once(child, 'exit');
	child.kill();
	await exited;
}

it('two processes that refresh at the same moment keep the consent, hour after hour', async () => {
	const { pass, start } = await setUp();
	const [quick, slow] = [await start(0), await start(60)];
	for (let hour = 0; hour < 6; hour += 1) {
		pass(2 * HOUR);
		expect(await Promise.all([quick(), slow()])).toEqual([ADA, ADA]);
	}
}, 30_000);

it('a process that was idle for days goes on with the token that another one has stored', async () => {
	const { pass, start } = await setUp();
	const [busy, idle] = [await start(0, false), await start(0, false)];
	expect(await idle()).toEqual(ADA);
	for (let day = 0; day < 5; day += 1) {
		pass(24 * HOUR);
		expect(await busy()).toEqual(ADA);
	}
	expect(await idle()).toEqual(ADA);
}, 30_000);

it('all processes hear of a consent that the user has ended, by a typed error', async () => {
	const { site, pass, start } = await setUp();
	const calls = [await start(0), await start(0)];
	for (const call of calls) expect(await call()).toEqual(ADA);
	site.revokeConsents(CLIENT.clientId);
	pass(2 * HOUR);
	const refused = { error: { name: 'CredentialError', code: 'ERR_TOKEN_REFUSED' } };
	expect(await Promise.all(calls.map((call) => call()))).toEqual([refused, refused]);
}, 30_000);
