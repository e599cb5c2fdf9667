import { describe, expect, it } from 'vitest';
import { UnhandledCallError } from '../../src/msw/index.ts';
import { signedRequest } from '../../src/msw/index.ts';
import { jiraTenant } from '../support/tenants.ts';
import { listen, mocked } from './support.ts';

describe('a call that no handler matches', () => {
	it('fails with its method, its path and the nearest handler', async () => {
		const { site, client, log } = mocked();
		listen(
			...site.handlers(
				site.get('rest/api/3/issue/{issueIdOrKey}', ({ respond }) => respond(200, {})),
				site.get('rest/api/3/myself', ({ respond }) => respond(200, {})),
			),
		);
		const sentence =
			'No mock handler matches GET /rest/api/3/issue/KEY-1/comment: the nearest handler is GET rest/api/3/issue/{issueIdOrKey}';
		await expect(client.get('rest/api/3/issue/KEY-1/comment').json()).rejects.toMatchObject({
			response: { status: 501 },
			data: { errorMessages: [sentence] },
		});
		expect(log).toEqual([sentence]);
	});

	it('fails the test after it, though the code under test has swallowed the error', async () => {
		const { site, client } = mocked();
		listen(...site.handlers(site.get('rest/api/3/myself', ({ respond }) => respond(200, {}))));
		await client
			.get('rest/api/3/field')
			.json()
			.catch(() => {});
		expect(site.unhandled).toEqual([{ method: 'GET', path: '/rest/api/3/field', nearest: 'GET rest/api/3/myself' }]);
		expect(() => site.assertAllHandled()).toThrow(UnhandledCallError);
		expect(() => site.assertAllHandled()).not.toThrow();
	});

	it('is nearest to the handler of the same path with another method', async () => {
		const { site, client } = mocked();
		listen(
			...site.handlers(
				site.delete('rest/api/3/issue/{issueIdOrKey}', ({ respond }) => respond(204)),
				site.post('rest/api/3/issue', ({ respond }) => respond(201, {})),
			),
		);
		await client
			.get('rest/api/3/issue/KEY-1')
			.json()
			.catch(() => {});
		expect(site.unhandled[0]?.nearest).toBe('DELETE rest/api/3/issue/{issueIdOrKey}');
	});

	it('of a site without handlers is like none', async () => {
		const { site, client, log } = mocked();
		listen(...site.handlers());
		await client
			.get('rest/api/3/myself')
			.json()
			.catch(() => {});
		expect(log).toEqual(['No mock handler matches GET /rest/api/3/myself: no handler is similar']);
	});

	it('shows no token of its query', async () => {
		const { site, log } = mocked();
		listen(...site.handlers());
		const { url } = await signedRequest(jiraTenant(), { url: 'https://example.atlassian.net/rest/api/3/myself?a=1' });
		await fetch(url);
		expect(log.join()).toContain('/rest/api/3/myself?a=1&jwt=[token]');
	});
});
