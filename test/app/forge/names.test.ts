import { describe, expect, it } from 'vitest';
import { createApp, type AppOptions } from '../../../src/index.ts';
import { startApp } from '../../support/apps.ts';
import { installation } from './support.ts';

const forge = { appId: installation.appId };
const forgeApp = (name: string) => createApp({ forge, on: { [name]: () => undefined } });

describe('the names of callbacks', () => {
	it.each([
		['avi:jira:created:isue', 'avi:jira:created:issue'],
		['avi:jira:issue:created', 'avi:jira:created:issue'],
		['avi:Jira:created:issue', 'avi:jira:created:issue'],
		['avi:jira:created-issue', 'avi:jira:created:issue'],
		['avi:forge:instaled:app', 'avi:forge:installed:app'],
		['shedule', 'schedule'],
		['preUninstal', 'preUninstall'],
	])('refuse %s, which is almost %s', (name, meant) => {
		expect(() => forgeApp(name)).toThrow(`almost ${meant}`);
	});

	it.each([
		'avi:jira:created:issue',
		'avi:jira:teleported:issue',
		'avi:confluence:permissions_updated:space:V3',
		`avi:cloud:ecosystem::event/${installation.appId}/own`,
		'avi:*',
		'schedule',
	])('accept %s, which is known, or may be one day', (name) => {
		expect(forgeApp(name)).toBeDefined();
	});

	it('refuse the uninstall event that Forge does not have', () => {
		expect(() => forgeApp('avi:forge:uninstalled:app')).toThrow('preUninstall');
	});

	it.each(['jira:issue_created', '*', 'installed', 'anything'])(
		'refuse %s in an app on Forge alone, which never gets it',
		(name) => {
			expect(() => forgeApp(name)).toThrow(`"${name}", which an app on Forge alone never gets`);
		},
	);

	it('accept those of both in an app that is on both, and none of Forge in one that is not', () => {
		const on: AppOptions['on'] = { 'jira:issue_created': () => undefined, 'avi:jira:created:issue': () => undefined };
		expect(startApp({ forge, on })).toBeDefined();
		expect(() => startApp({ on })).toThrow('needs the option `forge`');
		// It is no near miss where there is no schedule.
		expect(startApp({ on: { ['shedule' as '*']: () => undefined } })).toBeDefined();
	});
});
