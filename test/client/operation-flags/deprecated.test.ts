import { setImmediate } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { createClient, type Logger } from '../../../src/index.ts';
import { createLooseClient, type LooseClient } from '../loose-client.ts';
import { network } from '../credentials/network.ts';
import { failureOf, retryAtOnce, wire } from '../helpers.ts';
import { jiraTenant, now, SECRET_MARK } from '../../support/tenants.ts';

// A warning is told once in a process: each test here calls an operation of its own.

const tenant = jiraTenant();

function listener(): Logger & { readonly told: string[] } {
	const told: string[] = [];
	return { told, warn: (message) => void told.push(message) };
}

function clientWith(logger: Logger, base = tenant): LooseClient {
	return createLooseClient(base, { fetch: wire().fetch, now, logger });
}

const sentence = (operation: string): string =>
	`${operation} is deprecated: Atlassian may remove it. See https://developer.atlassian.com/changelog/ for what replaces it`;

describe('a deprecated operation', () => {
	it('is told by its method and template, and nothing that is in the call', async () => {
		const logger = listener();
		const searchParams = { a: SECRET_MARK };
		await clientWith(logger).get(`rest/agile/1.0/epic/${SECRET_MARK}/issue`, { searchParams });
		expect(logger.told).toEqual([sentence('GET rest/agile/1.0/epic/{epicIdOrKey}/issue')]);
	});

	it('is told once, however and by whichever client it is called', async () => {
		const [first, second] = [listener(), listener()];
		const params = { boardId: 7 };
		const jira = clientWith(first);
		await jira.get('rest/agile/1.0/board/{boardId}/backlog', { params });
		await jira.get('rest/agile/1.0/board/8/backlog');
		await jira.head('rest/agile/1.0/board/9/backlog');
		await jira.ky('rest/agile/1.0/board/10/backlog/');
		await jira.extend({ timeout: 5000 }).get('rest/agile/1.0/board/11/backlog');
		await clientWith(second, jiraTenant({ baseUrl: 'https://else.atlassian.net' })).get(
			'rest/agile/1.0/board/7/backlog',
		);
		expect(first.told).toEqual([sentence('GET rest/agile/1.0/board/{boardId}/backlog')]);
		expect(second.told).toEqual([]);
	});

	it('is told once when it is called many times at once, by the first calls of the process', async () => {
		vi.resetModules();
		const { createClient: newClient } = await import('../../../src/index.ts');
		const logger = listener();
		const jira = newClient(tenant, { fetch: wire().fetch, now, logger });
		await Promise.all(Array.from({ length: 50 }, () => jira.ky('rest/api/3/workflow/search')));
		expect(logger.told).toHaveLength(1);
	});

	it('is told once over all attempts', async () => {
		const logger = listener();
		const { fetch, sent } = wire(new Response(null, { status: 503 }), Response.json({}));
		await createClient(tenant, { fetch, now, logger, retry: retryAtOnce }).get('rest/api/3/resolution');
		expect(sent).toHaveLength(2);
		expect(logger.told.filter((line) => !/ failed /.test(line))).toEqual([sentence('GET rest/api/3/resolution')]);
	});

	it('is told for each of its methods and templates', async () => {
		const logger = listener();
		const jira = clientWith(logger);
		await jira.get('rest/api/3/search');
		await jira.post('rest/api/3/search', { json: {} });
		await jira.get('rest/api/2/search');
		expect(logger.told).toEqual(
			['GET rest/api/3/search', 'POST rest/api/3/search', 'GET rest/api/2/search'].map(sentence),
		);
	});

	it.each([
		['https://api.bitbucket.org', 'repositories/team/repo/issues', '2.0/repositories/{workspace}/{repo_slug}/issues'],
		['https://api.bitbucket.org/2.0', '2.0/repositories', '2.0/repositories'],
	])('of Bitbucket is told at %s', async (baseUrl, path, template) => {
		const logger = listener();
		await clientWith(logger, jiraTenant({ baseUrl, productType: 'bitbucket' })).get(path);
		expect(logger.told).toEqual([sentence(`GET ${template}`)]);
	});

	it('is told for pages, and for a user', async () => {
		const logger = listener();
		const { fetch } = network(() => Response.json({ startAt: 0, maxResults: 9, total: 1, issues: [{}] }));
		const jira = createClient(jiraTenant({ oauthClientId: 'client-1' }), { fetch, now, logger }).asUser('ann');
		for await (const _ of jira.paginate('rest/agile/1.0/sprint/7/issue'));
		expect(logger.told).toEqual([sentence('GET rest/agile/1.0/sprint/{sprintId}/issue')]);
	});
});

describe('nothing is told', () => {
	it('of operations that are not deprecated', async () => {
		const logger = listener();
		const jira = clientWith(logger);
		await jira.get('rest/api/3/search/jql');
		await jira.put('rest/api/3/priority', { json: {} });
		await jira.get('rest/servicedeskapi/requesttype');
		await jira.get('__proto__');
		expect(logger.told).toEqual([]);
	});

	it('of a call that is not sent', async () => {
		const logger = listener();
		const jira = clientWith(logger);
		await failureOf(jira.get('https://else.atlassian.net/rest/api/3/group'));
		await failureOf(jira.ky('rest/api/3/group', { json: {} }));
		expect(logger.told).toEqual([]);
		await jira.get('rest/api/3/group');
		expect(logger.told).toHaveLength(1);
	});

	it('to anybody without a `logger`', async () => {
		const spies = (['debug', 'error', 'info', 'log', 'warn'] as const).map((name) => vi.spyOn(console, name));
		const emit = vi.spyOn(process, 'emitWarning');
		await createLooseClient(tenant, { fetch: wire().fetch, now, experimentalApi: 'opt-in' }).get('rest/api/3/project');
		for (const spy of [...spies, emit]) expect(spy).not.toHaveBeenCalled();
	});
});

describe('a logger', () => {
	it('that throws, now or later, does not break the call and is not asked again', async () => {
		const rejections: unknown[] = [];
		const onRejection = (reason: unknown): void => void rejections.push(reason);
		process.on('unhandledRejection', onRejection);
		const broken = vi.fn<() => Promise<never>>().mockRejectedValue(new Error('later'));
		const throwing = vi.fn<() => void>(() => {
			throw new Error('now');
		});
		for (const [warn, method] of [[broken, 'get'] as const, [throwing, 'put'] as const]) {
			const jira = clientWith({ warn });
			const path = 'rest/api/3/fieldconfiguration/7/fields';
			expect((await jira[method](path)).status).toBe(204);
			expect((await jira[method](path)).status).toBe(204);
			expect(warn).toHaveBeenCalledOnce();
		}
		await setImmediate();
		process.off('unhandledRejection', onRejection);
		expect(rejections).toEqual([]);
	});

	it('is called as a method, so that it may be an object of a class', async () => {
		class Log {
			readonly #lines: string[] = [];
			warn(message: string): void {
				this.#lines.push(message);
			}
			get length(): number {
				return this.#lines.length;
			}
		}
		const logger = new Log();
		await clientWith(logger).delete('rest/api/3/version/7');
		expect(logger.length).toBe(1);
	});
});

it('the table of operations is loaded once, when a client is made, and not with a call', async () => {
	vi.resetModules();
	const loaded = vi.fn<() => object>(() => ({ json: '{"bases":[],"pages":[],"scopes":[],"operations":{}}' }));
	vi.doMock('../../../generated/operations.js', loaded);
	const { createClient: newClient } = await import('../../../src/index.ts');
	expect(loaded).not.toHaveBeenCalled();
	const jira = newClient(tenant, { fetch: wire().fetch, now });
	await vi.dynamicImportSettled();
	expect(loaded).toHaveBeenCalledOnce();
	await jira.extend({ logger: listener() }).ky('rest/api/3/priority');
	expect(loaded).toHaveBeenCalledOnce();
	vi.doUnmock('../../../generated/operations.js');
});
