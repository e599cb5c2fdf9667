import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkManifest, modulesOfManifest, type CheckManifestOptions } from '../../src/manifest/index.ts';
import { CASES } from './cases.ts';
import { APP } from './draft.ts';
import peer from './peer.json' with { type: 'json' };

const [{ text }] = CASES as [(typeof CASES)[0]];

/** `severity code path` of each finding. */
function findingsOf(manifest: string | object, options: CheckManifestOptions = {}, notes = false): string[] {
	return checkManifest(manifest, options)
		.filter(({ severity }) => notes || severity !== 'note')
		.map(({ severity, code, path }) => `${severity} ${code} ${path}`);
}

/** The manifest with another text in one place. */
function changed(from: string | RegExp, to: string): string {
	const result = text.replace(from, to);
	if (result === text) throw new Error(`The manifest has no ${String(from)}`);
	return result;
}

describe('a manifest', () => {
	it.each(CASES)('with $name has the findings that it should', ({ text, findings }) => {
		expect(findingsOf(text).toSorted()).toEqual([...findings].toSorted());
		// As an object it has the same, without lines.
		const ofObject = checkManifest(parse(text) as object);
		expect(ofObject.map(({ line }) => line)).toEqual(ofObject.map(() => undefined));
		expect(findingsOf(parse(text) as object).toSorted()).toEqual([...findings].toSorted());
	});

	it('has its findings with the line and the column, in their order', () => {
		const manifest = [
			'app:',
			'  id: notes',
			'modules:',
			'  trigger:',
			'    - key: edits',
			'      endpoint: missing',
			'      events: [ "avi:jira:updated:issue" ]',
		].join('\n');
		expect(checkManifest(manifest).map(({ code, line, column }) => [code, line, column])).toEqual([
			['app-id', 2, 7],
			['unknown-reference', 6, 17],
			['event-scope-missing', 7, 17],
		]);
	});

	it.each([
		['app: [', 'syntax'],
		['app: 1\napp: 2', 'syntax'],
		['- a list', 'syntax'],
		['', 'syntax'],
		['app: *nothing', 'syntax'],
	])('that is %j cannot be read, and says where', (manifest, code) => {
		const [finding, ...others] = checkManifest(manifest);
		expect(finding).toMatchObject({ severity: 'error', code });
		expect(finding?.line).toBeGreaterThan(0);
		expect(others.every((other) => other.code === 'syntax')).toBe(true);
		expect(checkManifest([])).toMatchObject([{ code: 'syntax', line: undefined }]);
	});

	it('that would grow without end by its aliases is refused', () => {
		const levels = Array.from(
			{ length: 30 },
			(_, index) => `l${index + 1}: &l${index + 1} [*l${index}, *l${index}, *l${index}]`,
		);
		expect(checkManifest(['l0: &l0 [x]', ...levels].join('\n'))).toMatchObject([{ code: 'syntax' }]);
	});

	it('may share parts by anchors and merge keys', () => {
		const manifest = text.replace('trigger:', 'trigger: &triggers').replace('resources:', 'x: *triggers\nresources:');
		expect(findingsOf(manifest)).toEqual(['error unknown-field x']);
	});

	it('of another shape than any manifest has findings, and no exception', () => {
		for (const odd of [
			{ app: [], modules: [] },
			{ modules: { trigger: {}, endpoint: [5] } },
			{ remotes: [null], app: 5 },
		]) {
			expect(findingsOf(odd)).not.toEqual([]);
		}
	});
});

describe('beside the checker of Atlassian', () => {
	/** Where the two differ, and why. */
	const DIFFERENCES: Readonly<Record<string, string>> = {
		'a schedule with an endpoint without a route, and with a user token': 'it does not look at schedules',
		'a preUninstall with an endpoint without a route': 'it does not look at preUninstall',
		'an event as an object without its scope': 'it does not look at events in this form',
		'the uninstall event that does not exist': 'it knows no names of events',
		'an event of the app that it does not send': 'it does not look at events of apps',
		'a filter with a long expression': 'it does not count',
		'six property paths': 'it does not count',
		'six schedules': 'it does not count',
		'a route without a slash': 'it takes any text',
	};

	it('are 30 manifests at least', () => {
		expect(CASES.length).toBeGreaterThanOrEqual(30);
		expect(Object.keys(peer.verdicts).toSorted()).toEqual(CASES.map(({ name }) => name).toSorted());
	});

	it.each(CASES)('$name has the same verdict, or a known reason for another', ({ name, text }) => {
		const own = checkManifest(text).some(({ severity }) => severity === 'error') ? 'refused' : 'accepted';
		const theirs = new Map(Object.entries(peer.verdicts)).get(name);
		const difference = own === theirs ? undefined : `${own}, and theirs is ${String(theirs)}`;
		expect(difference).toBe(Object.hasOwn(DIFFERENCES, name) ? 'refused, and theirs is accepted' : undefined);
	});
});

describe('a manifest and its app', () => {
	it('have the same id', () => {
		expect(findingsOf(text, { app: { appId: APP } })).toEqual([]);
		expect(findingsOf(text, { app: { appId: APP.slice(APP.lastIndexOf('/') + 1).toUpperCase() } })).toEqual([]);
		expect(findingsOf(text, { app: { appId: 'another' } })).toEqual(['error app-id-differs app.id']);
	});

	it.each(['00000000-0000-0000-0000-000000000000', '00000000-0000-4000-8000-000000000000'])(
		'have the id of an app, of which %s is none yet',
		(id) => {
			const manifest = { ...(parse(text) as object), app: { id: `ari:cloud:ecosystem::app/${id}` } };
			expect(findingsOf(manifest)).toContain('warning app-id-placeholder app.id');
		},
	);

	it('have the same routes, below the path of the base URL', () => {
		expect(findingsOf(text, { app: { routes: ['/forge/events'] } })).toEqual([]);
		expect(findingsOf(text, { app: { routes: [] } })).toEqual(['error handler-missing modules.endpoint[1].route.path']);
		expect(findingsOf(text, { app: { routes: ['/forge/events/', '/more'] } })).toEqual([
			'warning handler-unused modules',
		]);
		const below = changed('acme.example\n', 'acme.example/api/\n');
		expect(findingsOf(below, { app: { routes: ['/api/forge/events'] } })).toEqual([]);
		expect(findingsOf(below, { app: { routes: ['/forge/events'] } })).toEqual([]);
		expect(findingsOf(below, { app: { routes: ['/other/forge/events'] } })).toHaveLength(2);
	});

	it('have the same events', () => {
		const events = [
			'avi:jira:updated:issue',
			'avi:forge:installed:app',
			'avi:forge:upgraded:app',
			'jira:issue_created',
		];
		expect(findingsOf(text, { app: { events } })).toEqual([]);
		expect(findingsOf(text, { app: { events: [...events.slice(1), 'avi:jira:created:issue'] } })).toEqual([
			'warning event-not-subscribed modules.trigger',
			'warning event-not-handled modules.trigger[0].events[0]',
		]);
	});

	it('have the scopes of the calls', () => {
		const operation = 'PUT /rest/api/3/issue/{issueIdOrKey}';
		const write = { operation, anyOf: [['write:jira-work'], ['write:issue:jira', 'read:issue:jira']] };
		expect(
			findingsOf(text, { scopesUsed: ['read:jira-work', { operation, anyOf: [['read:jira-work'], ['x']] }] }),
		).toEqual([]);
		expect(findingsOf(text, { scopesUsed: [{ operation, anyOf: [] }] })).toEqual([]);
		const [finding] = checkManifest(text, { scopesUsed: [write] });
		expect(finding).toMatchObject({ severity: 'error', code: 'scope-missing', path: 'permissions.scopes' });
		expect(finding?.message).toBe(`${operation} needs the scope write:jira-work, or write:issue:jira, read:issue:jira`);
		expect(findingsOf(text, { scopesUsed: ['write:jira-work'] })).toEqual(['error scope-missing permissions.scopes']);
	});

	it('bring tokens again and again where these are kept', () => {
		const app = { keepsSystemTokens: true };
		expect(findingsOf(text, { app })).toEqual(['warning uninstall-not-noticed modules']);
		const daily = changed('interval: hour', 'interval: day');
		expect(findingsOf(daily, { app })).toContain('warning token-not-refreshed modules');
		const late = changed('avi:forge:installed:app', 'avi:jira:created:issue');
		expect(findingsOf(late, { app })).toContain('warning token-not-refreshed modules');
		const tokenless = changed(/(path: \/forge\/events\n\s+auth:\n\s+appSystemToken:\n\s+enabled: )true/, '$1false');
		expect(findingsOf(tokenless, { app })).toHaveLength(3);
		const told = changed(
			'  scheduledTrigger:',
			'  preUninstall:\n    - key: bye\n      endpoint: events\n  scheduledTrigger:',
		);
		expect(findingsOf(told, { app })).toEqual([]);
	});

	it('say that the app acts for absent users', () => {
		const app = { actsForUsers: true };
		expect(findingsOf(text, { app })).toEqual(['error impersonation-missing permissions.scopes']);
		const { text: map } = CASES.find(({ name }) => name === 'scopes as a map with impersonation') ?? { text: '' };
		expect(findingsOf(map, { app })).toEqual([]);
		const tokenless = map.replace('    read:app-system-token: {}\n', '');
		expect(findingsOf(tokenless, { app })).toContain('error impersonation-missing permissions.scopes');
	});
});

describe('a manifest and the release before', () => {
	it('are the same to customers when nothing is asked of them', () => {
		expect(findingsOf(text, { previous: text }, true)).toEqual([]);
		expect(findingsOf(changed('title: Notes', 'title: Other'), { previous: text }, true)).toEqual([]);
		expect(findingsOf(text, { previous: 'app: [' }, true)).toEqual([]);
	});

	it('make a major version by scopes, addresses and endpoints', () => {
		for (const [from, to] of [
			['    - read:jira-work', '    - read:jira-work\n    - write:jira-work'],
			['notes.acme.example\n', 'other.acme.example\n'],
			['path: /forge/events', 'path: /forge/moved'],
		] as const) {
			expect(findingsOf(changed(from, to), { previous: text }, true)).toEqual(['note major-version ']);
		}
		expect(
			findingsOf(
				changed('    - read:app-user-token\n', '').replace(/\n\s+appUserToken:\n\s+enabled: true/, ''),
				{ previous: text },
				true,
			),
		).toEqual(['note major-version ']);
	});

	it('must not lose the licence or the key of Connect', () => {
		expect(findingsOf(changed(/ {2}licensing:\n.*\n/, ''), { previous: text })).toEqual(['error licensing-gone app']);
		const connect = CASES.find(({ name }) => name === 'an app from Connect')?.text ?? '';
		expect(findingsOf(text, { previous: connect })).toEqual(['error connect-key app.connect.key']);
		const other = connect.replace('com.acme.notes', 'com.acme.other');
		expect(findingsOf(other, { previous: connect })).toEqual(['error connect-key app.connect.key']);
		const moved = connect.replace('11111111', '22222222');
		expect(findingsOf(moved, { previous: connect })).toEqual(['warning app-id-differs app.id']);
	});
});

describe('the modules of a manifest', () => {
	it('are told by key, for the deliveries', () => {
		expect(modulesOfManifest(text)).toEqual({ edits: 'trigger', life: 'trigger', hourly: 'scheduledTrigger' });
	});

	it('cannot be told of a manifest that cannot be read', () => {
		expect(() => modulesOfManifest('app: [')).toThrow(TypeError);
	});
});
