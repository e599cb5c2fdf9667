import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
	asForgeInstallation,
	forgeLicenceState,
	hasSystemToken,
	mergeInstallation,
	parseForgeDelivery,
	readForgeLicence,
	type ForgeAuthentication,
	type ForgeInstallation,
	type ForgeInstallationStore,
} from '../../src/index.ts';
import {
	backEnd,
	CLOUD_ID,
	FORGE_APP,
	INSTALLATION,
	installedBody,
	issueBody,
	page,
	SITE_ARI,
} from '../support/forge-deliveries.ts';

const START = 1_790_000_000;
const HOUR = 3_600_000;
/** No log may show it. */
const TOKEN = 'never-to-be-seen-system-token';

/** A verified call. */
function call(
	at: number,
	{ system = TOKEN, caller = backEnd() }: { system?: string | undefined; caller?: ReturnType<typeof backEnd> } = {},
): ForgeAuthentication {
	return { ...caller, tokens: { system, user: undefined }, claims: { iat: START + at } } as ForgeAuthentication;
}

function merged(
	known: ForgeInstallation | undefined,
	...rest: Parameters<typeof mergeInstallation> extends [unknown, ...infer R] ? R : never
): ForgeInstallation {
	const result = mergeInstallation(known, ...rest);
	if (result === undefined) throw new Error('There is no installation');
	return result;
}

const deliver = (body: unknown, caller = backEnd()): ReturnType<typeof parseForgeDelivery> =>
	parseForgeDelivery(caller, { method: 'POST', url: '/', headers: {}, body });

describe('the record of an installation', () => {
	it('has what its first delivery says', () => {
		expect(merged(undefined, call(0), deliver(installedBody()))).toEqual({
			installationId: INSTALLATION,
			appId: FORGE_APP,
			environment: { type: 'PRODUCTION', id: 'env-1' },
			cloudId: CLOUD_ID,
			apiBaseUrl: `https://api.atlassian.com/ex/jira/${CLOUD_ID}`,
			contextAri: SITE_ARI,
			appVersion: '4.2.0',
			scopes: ['read:jira-work', 'storage:app'],
			installerAccountId: 'account-2',
			updatedAt: START * 1000,
			systemToken: {
				token: TOKEN,
				receivedAt: START * 1000,
				firstSeenAt: START * 1000,
				expiresAt: START * 1000 + 2 * HOUR,
			},
		});
	});

	it('learns from later calls, and keeps what they do not say', () => {
		const first = merged(undefined, call(0), deliver(installedBody()));
		const context = { cloudId: CLOUD_ID, siteUrl: 'https://acme.atlassian.net/x', extension: {} };
		const app = { ...backEnd().app, appVersion: '4.3.0', license: { active: true } };
		const caller = page({ app, context });
		const later = merged(first, call(60, { caller }), deliver({}, caller));
		expect(later).toMatchObject({
			siteUrl: 'https://acme.atlassian.net',
			appVersion: '4.3.0',
			contextAri: SITE_ARI,
			scopes: ['read:jira-work', 'storage:app'],
			licence: { active: true },
			updatedAt: (START + 60) * 1000,
		});
		expect(merged(later, call(120))).not.toHaveProperty('licence');
	});

	it('is not overwritten by a delivery that was overtaken, which still fills what is missing', () => {
		const newer = merged(undefined, call(60), deliver(issueBody()));
		const app = { ...backEnd().app, appVersion: '4.1.0' };
		const older = merged(newer, call(0, { caller: backEnd({ app }), system: 'other' }), deliver(installedBody()));
		expect(older).toMatchObject({
			appVersion: '4.2.0',
			contextAri: SITE_ARI,
			updatedAt: (START + 60) * 1000,
			systemToken: { token: TOKEN },
		});
	});

	it('is undefined when the token names no installation', () => {
		expect(mergeInstallation(undefined, call(0, { caller: backEnd({ installationId: undefined }) }))).toBeUndefined();
		expect(mergeInstallation(undefined, call(0, { caller: backEnd({ app: { id: 'a b' } }) }))).toBeUndefined();
	});

	it('takes nothing of another installation or another app', () => {
		const known = merged(undefined, call(0));
		const other = backEnd({ installationId: 'ari:cloud:ecosystem::installation/other' });
		expect(() => mergeInstallation(known, call(1, { caller: other }))).toThrow('of another installation');
		const otherApp = backEnd({ app: { id: 'other' } });
		expect(() => mergeInstallation(known, call(1, { caller: otherApp }))).toThrow('of another installation');
	});

	it('takes a site URL that is https only', () => {
		for (const siteUrl of ['http://acme.example', 'x', 5]) {
			const caller = page({ context: { siteUrl, extension: {} } as never });
			expect(merged(undefined, call(0, { caller }))).not.toHaveProperty('siteUrl');
		}
	});
});

describe('the system token that is kept', () => {
	const known = merged(undefined, call(0));

	it('is the newest one', () => {
		expect(merged(known, call(60, { system: 'newer' })).systemToken).toMatchObject({ token: 'newer' });
		expect(merged(merged(known, call(60, { system: 'newer' })), call(30)).systemToken).toMatchObject({
			token: 'newer',
		});
	});

	it('stays when a call brings none', () => {
		expect(merged(known, { ...call(60), tokens: { system: undefined, user: undefined } }).systemToken).toEqual(
			known.systemToken,
		);
		const none = merged(undefined, { ...call(0), tokens: { system: undefined, user: undefined } });
		expect(none).not.toHaveProperty('systemToken');
		expect(hasSystemToken(none, 0)).toBe(false);
	});

	it('is good for longer when it is delivered again, and for four hours at most', () => {
		const again = merged(known, call(3600)).systemToken;
		expect(again).toMatchObject({ firstSeenAt: START * 1000, expiresAt: START * 1000 + 3 * HOUR });
		expect(merged(merged(known, call(3600)), call(3 * 3600)).systemToken?.expiresAt).toBe(START * 1000 + 4 * HOUR);
	});

	it('is good until its end and not longer', () => {
		expect(hasSystemToken(known, START * 1000 + 2 * HOUR - 1)).toBe(true);
		expect(hasSystemToken(known, START * 1000 + 2 * HOUR)).toBe(false);
	});

	it('is good for as long as the app says', () => {
		const short = merged(undefined, call(0), undefined, { tokenLifetime: 3300 });
		expect(short.systemToken?.expiresAt).toBe((START + 3300) * 1000);
		for (const tokenLifetime of [0, -1, Number.NaN, 14_401]) {
			expect(() => mergeInstallation(undefined, call(0), undefined, { tokenLifetime })).toThrow(/tokenLifetime/);
		}
	});

	it('does not give way to one of a function, whose end is not promised, before it is over', () => {
		const fromFunction = deliver({ any: 1 });
		expect(merged(known, call(60, { system: 'unsure' }), fromFunction).systemToken?.token).toBe(TOKEN);
		expect(merged(known, call(3 * 3600, { system: 'unsure' }), fromFunction).systemToken?.token).toBe('unsure');
	});

	it('is not printed, and stored all the same', () => {
		const copy = { ...known };
		expect(inspect([known, copy], { depth: 5, showHidden: true })).not.toContain(TOKEN);
		expect(JSON.parse(JSON.stringify(known))).toEqual({ ...known });
		expect(JSON.stringify(known)).toContain(TOKEN);
	});
});

describe('a store of installations', () => {
	it('may be a Map, and what it gives is looked at', () => {
		const store: ForgeInstallationStore = new Map<string, ForgeInstallation>();
		const known = merged(undefined, call(0));
		store.set(known.installationId, known);
		expect(asForgeInstallation(store.get(known.installationId))).toEqual(known);
		expect(inspect(asForgeInstallation(JSON.parse(JSON.stringify(known))))).not.toContain(TOKEN);
	});

	it.each([
		undefined,
		null,
		'x',
		{},
		{ installationId: 'a', appId: 'b', environment: {}, updatedAt: 'now' },
		{ installationId: 'a', appId: 'b', environment: {}, updatedAt: 1, apiBaseUrl: 5 },
		{ installationId: 'a', appId: 'b', environment: {}, updatedAt: 1, systemToken: { token: 't' } },
		{ installationId: 'a', appId: 'b', environment: {}, updatedAt: 1, systemToken: 't' },
	])('that gives %j has no installation', (value) => expect(asForgeInstallation(value)).toBeUndefined());
});

describe('a licence', () => {
	it('is read from either name of its state, and without case', () => {
		expect(
			readForgeLicence({ active: true, type: 'COMMERCIAL', capabilitySet: 'capabilityAdvanced', modes: [] }),
		).toEqual({
			active: true,
			type: 'commercial',
			capabilitySet: 'advanced',
		});
		expect(readForgeLicence({ isActive: true, capabilitySet: 'capabilitystandard', isEvaluation: true })).toEqual({
			active: true,
			capabilitySet: 'standard',
			isEvaluation: true,
		});
		expect(readForgeLicence({ active: 'yes' })).toEqual({ active: false });
		expect(readForgeLicence(null)).toBeUndefined();
	});

	it('has one of four states', () => {
		expect(forgeLicenceState(undefined)).toBe('absent');
		expect(forgeLicenceState({ active: false, isEvaluation: true })).toBe('inactive');
		expect(forgeLicenceState({ active: true })).toBe('active');
		expect(forgeLicenceState({ active: true, isEvaluation: true })).toBe('evaluation');
	});
});
