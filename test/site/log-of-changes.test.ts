import { createClient } from '../../src/index.ts';
import { describeExchange } from '../../src/site/index.ts';
import { describe, expect, it } from 'vitest';
import { createExchanges } from '../../src/site/exchange.ts';
import { install, start } from './support.ts';

/** Sends a form of a page. */
async function act(url: string, action: string, fields: Record<string, string>): Promise<Response> {
	const init = {
		method: 'POST',
		headers: { origin: url },
		body: new URLSearchParams(fields),
		redirect: 'manual',
	} as const;
	return fetch(`${url}/_site/do/${action}`, init);
}

function found<T>(value: T | null | undefined): T {
	if (value === undefined || value === null) throw new Error('there is none');
	return value;
}

describe('an action of a page', () => {
	it('was not in the log: it is one of the person, and the webhook names it as its cause', async () => {
		const { site } = await install();
		await act(site.url, 'issue-create', { project: 'KEY', type: '10010', summary: 'Made in the page' });
		await site.settled();
		const [change, webhook] = site.exchanges.slice(-2);
		expect(change).toMatchObject({
			direction: 'in',
			kind: 'browser',
			method: 'POST',
			url: '/rest/api/2/issue',
			caller: 'Ada Example',
			status: 201,
			verdict: 'accepted',
			replayable: true,
			request: { body: expect.stringContaining('Made in the page') },
			response: { body: expect.stringContaining('KEY-6') },
		});
		expect(webhook).toMatchObject({ kind: 'webhook', event: 'jira:issue_created', cause: change?.id });
		expect(describeExchange(found(change))).toContain('browser POST /rest/api/2/issue 201 accepted from Ada Example');
		const page = await (await fetch(site.url)).text();
		expect(page).toContain('Ada Example, in the browser');
		expect(page).toContain(`because of #${change?.id}`);
	});

	it('is done again by a replay, as the same person', async () => {
		const site = await start();
		await act(site.url, 'comment', { key: 'KEY-3', body: 'Once more' });
		const { id } = found(site.exchanges.at(-1));
		await site.replay(id);
		expect(site.exchanges.at(-1)).toMatchObject({ kind: 'browser', status: 201, id: id + 1 });
		const page = await (await fetch(`${site.url}/browse/KEY-3`)).text();
		expect(page.match(/Once more/g)).toHaveLength(2);
	});

	it('is there as well when the API refuses it; what a page only shows is not', async () => {
		const site = await start();
		await fetch(`${site.url}/issues`);
		await fetch(`${site.url}/browse/KEY-1`);
		expect(site.exchanges).toEqual([]);
		await act(site.url, 'transition', { key: 'KEY-1', transition: '999' });
		expect(site.exchanges).toMatchObject([{ kind: 'browser', status: 400, verdict: 'accepted' }]);
	});
});

it('a call of an app that leads to a webhook is its cause', async () => {
	const { site } = await install();
	const fields = { project: { key: 'KEY' }, issuetype: { name: 'Task' }, summary: 'Made by the app' };
	await createClient(site.tenant).post('rest/api/2/issue', { json: { fields } });
	await site.settled();
	const [call, webhook] = site.exchanges.slice(-2);
	expect([call?.kind, webhook?.kind, webhook?.cause]).toEqual(['call', 'webhook', call?.id]);
	await site.fire('jira:issue_created');
	expect(site.exchanges.at(-1)).not.toHaveProperty('cause');
});

describe('exchanges', () => {
	const facts = { time: 0, method: 'POST', url: '/', verdict: 'accepted' } as const;

	it('are recorded after their cause, also when they end before it', async () => {
		const exchanges = createExchanges(() => undefined);
		await exchanges.during(async () => {
			void exchanges.record({ ...facts, direction: 'out', kind: 'webhook' });
			expect(exchanges.all).toEqual([]);
			void exchanges.record({ ...facts, direction: 'in', kind: 'call' });
			void exchanges.record({ ...facts, direction: 'out', kind: 'webhook' });
		});
		expect(exchanges.all.map(({ id, kind, cause }) => [id, kind, cause])).toEqual([
			[1, 'call', undefined],
			[2, 'webhook', 1],
			[3, 'webhook', 1],
		]);
	});

	it('are recorded without a cause if the call is not recorded', async () => {
		const exchanges = createExchanges(() => undefined);
		const failed = exchanges.during(async () => {
			void exchanges.record({ ...facts, direction: 'out', kind: 'webhook' });
			throw new Error('no disk');
		});
		await expect(failed).rejects.toThrow('no disk');
		expect(exchanges.all).toEqual([{ id: 1, ...facts, direction: 'out', kind: 'webhook' }]);
	});
});

describe('the log', () => {
	it('showed a 404 as accepted, and says now that the sender was: the colour is that of the worse', async () => {
		const { site } = await install();
		await createClient(site.tenant).get('rest/api/3/issue/NONE-1', { throwHttpErrors: false });
		await fetch(`${site.url}/rest/api/3/myself`);
		await createClient(site.tenant).get('rest/api/3/myself');
		const page = await (await fetch(site.url)).text();
		const rows = [...page.matchAll(/<details\s+id="exchange-\d+"\s+class="(\w+)".*?<\/summary>/gs)];
		expect(
			rows
				.slice(0, 3)
				.map(([row, level]) => [
					level,
					...[...row.matchAll(/class="lozenge (?:mono )?(\w+)">([^<]*)</g)].map(([, name, text]) => `${text} ${name}`),
				]),
		).toEqual([
			['good', '200 good', 'accepted good'],
			['bad', '401 warn', 'refused bad'],
			['warn', '404 warn', 'accepted good'],
		]);
		const missing = site.exchanges.find(({ status }) => status === 404);
		expect(describeExchange(found(missing))).toContain('404 (caller accepted) from app com.example.app');
	});

	it('shows a redirect and a missing response for what they are', async () => {
		const { site, respondWith } = await install({ retryDelays: [] });
		respondWith(302);
		await site.fire('jira:issue_created');
		respondWith(500);
		await site.fire('jira:issue_created');
		const page = await (await fetch(site.url)).text();
		expect(page).toContain('<span class="lozenge mono info">302</');
		expect(page).toContain('<span class="lozenge mono bad">500</');
	});
});

it('a request to an action without its origin did not learn from the 403 how to send it', async () => {
	const site = await start();
	const url = `${site.url}/_site/control/clear`;
	const refused = await fetch(url, { method: 'POST', body: '{}' });
	expect([refused.status, await refused.text()]).toEqual([
		403,
		expect.stringMatching(`has no header Origin.*send the header Origin: ${site.url}`),
	]);
	const other = await fetch(url, { method: 'POST', body: '{}', headers: { origin: 'http://other.example' } });
	expect([other.status, await other.text()]).toEqual([403, expect.stringContaining('not one of the site')]);
	expect((await fetch(url, { method: 'POST', body: '{}', headers: { origin: site.url } })).status).toBe(200);
});

it('the stream of exchanges names the run of the site first, since another run counts from 1 again', async () => {
	const site = await start();
	const { body } = await fetch(`${site.url}/_site/control/exchanges/stream`);
	const reader = found(body).getReader();
	const text = new TextDecoder().decode((await reader.read()).value);
	await reader.cancel();
	const [, run] = found(/^event: run\ndata: (\S+)\n/.exec(text));
	expect(await (await fetch(site.url)).text()).toContain(`data-run="${run}" data-after="0"`);
});
