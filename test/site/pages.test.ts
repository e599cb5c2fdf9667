import { describe, expect, it } from 'vitest';
import type { Site } from '../../src/site/index.ts';
import { manifest, startForge } from './forge/support.ts';
import { install, start } from './support.ts';

const textOf = async (url: string): Promise<string> => (await fetch(url)).text();

/** Sends a form of a page, without its script. @returns the page to which it leads */
async function act({ url }: Site, action: string, fields: Record<string, string>): Promise<string> {
	const init = { method: 'POST', headers: { origin: url }, body: new URLSearchParams(fields) };
	return (await fetch(`${url}/_site/do/${action}`, init)).text();
}

describe('forms without a script', () => {
	it('create and edit an issue with all fields, or with none but those that are needed', async () => {
		const site = await start();
		const all = { type: '10011', description: 'Steps', assignee: 'fake-account-ben', summary: 'Whole' };
		const created = await act(site, 'issue-create', { project: 'KEY', ...all });
		expect(created).toContain('Created KEY-6');
		expect(created).toMatch(/<dt>Assignee<\/dt>\s*<dd>Ben Example<\/dd>/);
		expect(created).toContain('Steps');
		const back = '/browse/KEY-6';
		const emptied = await act(site, 'issue-edit', { key: 'KEY-6', summary: 'Bare', back });
		expect(emptied).toMatch(/<dt>Assignee<\/dt>\s*<dd>Unassigned<\/dd>/);
		expect(emptied).toMatch(/id="description" data-live>\s*<span class="muted">None<\/span>/);
		const edited = await act(site, 'issue-edit', { key: 'KEY-6', ...all, labels: 'one  two', back });
		expect(edited).toMatch(/<dt>Labels<\/dt>\s*<dd>one, two<\/dd>/);
		expect(await act(site, 'issue-delete', { key: 'KEY-6', back: '/issues' })).toContain('Deleted KEY-6');
	});

	it('show a problem as one, once, and lead to no other site', async () => {
		const site = await start();
		const failed = await act(site, 'transition', { key: 'KEY-1', transition: '999', back: '//evil.example/' });
		expect(failed).toMatch(/<p class="notice bad" role="alert">Transition id/);
		expect(failed).toContain('<h1 id="title" data-live>Log</h1>');
		expect(await textOf(site.url)).not.toContain('class="notice');
		expect(await act(site, 'install', { descriptor: 'ftp://example.com' })).toContain('must be an http or https URL');
		expect(await act(site, 'user', { user: 'nobody' })).toContain('There is no such user');
		expect(await act(site, 'replay', { id: '7' })).toContain('The exchange 7 cannot be replayed');
		expect(await act(site, 'nothing', {})).toBe('There is no such action');
	});

	it('create a page of Confluence below another one, with and without a text', async () => {
		const site = await start({ product: 'confluence' });
		const fields = { space: '65536', back: '/wiki/spaces/KEY' };
		const child = await act(site, 'page-create', { ...fields, title: 'Child', parent: '65537', text: 'a & b\n\n< c' });
		expect(child).toContain('<p>a &amp; b</p><p>&lt; c</p>');
		expect(await act(site, 'page-create', { ...fields, title: 'Empty' })).toContain('Created Empty');
		expect(await textOf(`${site.url}/wiki/spaces/KEY`)).toContain('Child');
		const missing = await fetch(`${site.url}/wiki/spaces/NONE`);
		expect([missing.status, await missing.text()]).toEqual([404, expect.stringContaining('role="alert"')]);
	});
});

it('a request for changes of a page does not use up the notice that the next page shows', async () => {
	const site = await start();
	const init = { method: 'POST', headers: { origin: site.url }, redirect: 'manual' } as const;
	await fetch(`${site.url}/_site/do/clear`, { ...init, body: new URLSearchParams() });
	await fetch(`${site.url}/issues`, { headers: { 'x-site-refresh': '1' } });
	expect(await textOf(`${site.url}/issues`)).toContain('<p class="notice" role="status">The log is empty</p>');
});

it('the log numbers the attempts of a webhook', async () => {
	const { site, respondWith } = await install({ retryDelays: [0] });
	respondWith(500);
	await site.fire('jira:issue_created');
	const page = await textOf(site.url);
	expect(page).toContain('jira:issue_created (attempt 2)');
	expect(page).toContain('<span class="lozenge warn">failed</span>');
});

describe('the page of Forge', () => {
	it('has no actions for what the app lacks', async () => {
		const { site, install: installForge } = await startForge();
		await installForge(manifest({ modules: { trigger: [], scheduledTrigger: [] } }));
		const page = await textOf(`${site.url}/_site/forge/modules`);
		expect(page).not.toContain('Send event');
		expect(page).not.toContain('Run schedule');
		expect(page).toContain('Rotate keys');
		// The site has no folder of the manifest.
		const module = await textOf(`${site.url}/_site/forge/modules/panel`);
		expect(module).toContain('no static page that the site can show');
		expect(module).toContain('invokeRemote');
	});

	it('offers no call of a module without an endpoint', async () => {
		const { site, install: installForge } = await startForge();
		await installForge(
			manifest({ modules: { 'jira:issuePanel': [{ key: 'still', title: 'Still', resource: 'main' }] } }),
		);
		const module = await textOf(`${site.url}/_site/forge/modules/still`);
		expect(module).toContain('Still');
		expect(module).not.toContain('invokeRemote');
	});
});
