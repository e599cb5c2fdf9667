import { expect, it } from 'vitest';
import { startSite } from '../../src/site/index.ts';

it('the page of issues lists them before anybody searches: Jira refuses a search without a restriction', async () => {
	await using site = await startSite();
	const page = await (await fetch(`${site.url}/issues`)).text();
	expect(page).toContain('/browse/KEY-1');
	expect(page).not.toContain('Unbounded');
	const found = await (await fetch(`${site.url}/issues?jql=${encodeURIComponent('key = KEY-2')}`)).text();
	expect(found).toContain('/browse/KEY-2');
	expect(found).not.toContain('/browse/KEY-1');
});
