import { describe, expect, it } from 'vitest';
import { createClient } from '../../src/index.ts';
import {
	flaky,
	forbidden,
	notFound,
	rateLimited,
	validationError,
	type MockSite,
	type ResponsePreset,
} from '../../src/msw/index.ts';
import { failureOf } from '../client/helpers.ts';
import { confluenceTenant, jiraTenant, now } from '../support/tenants.ts';
import { listen, mocked } from './support.ts';

const bitbucketTenant = jiraTenant({ productType: 'bitbucket', baseUrl: 'https://bitbucket.org' });

let sites = 0;

/** A Jira tenant of its own for each call: the client holds all calls of a tenant after a 429. */
function freshTenant(): ReturnType<typeof jiraTenant> {
	sites += 1;
	return jiraTenant({ baseUrl: `https://site-${sites}.atlassian.net` });
}

/** The response to a call of each product. */
async function responseOf(
	product: string,
	preset: ResponsePreset,
): Promise<{ status: number; body: unknown; headers: Headers }> {
	const [tenant, path, make] = (
		{
			jira: [freshTenant(), 'rest/api/3/myself', (site: MockSite) => site.get('rest/api/3/myself', preset)],
			'service-management': [
				jiraTenant(),
				'rest/servicedeskapi/info',
				(site: MockSite) => site.get('rest/servicedeskapi/info', preset),
			],
			'confluence-v1': [
				confluenceTenant(),
				'wiki/rest/api/user/current',
				(site: MockSite) => site.get('wiki/rest/api/user/current', preset),
			],
			'confluence-v2': [
				confluenceTenant(),
				'wiki/api/v2/pages',
				(site: MockSite) => site.get('wiki/api/v2/pages', preset),
			],
			bitbucket: [bitbucketTenant, '2.0/user', (site: MockSite) => site.get('2.0/user', preset)],
		} as const
	)[product as 'jira'];
	const { site, client } = mocked(tenant);
	listen(...site.handlers(make(site)));
	const response = await client.ky.get(path, { throwHttpErrors: false });
	return { status: response.status, body: await response.json(), headers: response.headers };
}

describe('an error has the format of the API that is called', () => {
	const fields = { summary: 'is needed' };
	it.each([
		['jira', notFound('No issue.'), 404, { errorMessages: ['No issue.'], errors: {} }],
		['jira', forbidden('No.'), 403, { errorMessages: ['No.'], errors: {} }],
		['jira', validationError(fields), 400, { errorMessages: [], errors: fields }],
		[
			'service-management',
			notFound('No request.'),
			404,
			{ errorMessage: 'No request.', i18nErrorMessage: { i18nKey: 'No request.', parameters: [] } },
		],
		[
			'confluence-v1',
			validationError(fields, 'Wrong'),
			400,
			{ statusCode: 400, data: { authorized: true, valid: false, errors: ['summary: is needed'] }, message: 'Wrong' },
		],
		[
			'confluence-v1',
			forbidden('No.'),
			403,
			{ statusCode: 403, data: { authorized: false, valid: true, errors: [] }, message: 'No.' },
		],
		[
			'confluence-v2',
			notFound('No page.'),
			404,
			{ errors: [{ status: 404, code: 'NOT_FOUND', title: 'No page.', detail: null }] },
		],
		[
			'confluence-v2',
			validationError(fields),
			400,
			{ errors: [{ status: 400, code: 'INVALID_REQUEST_PARAMETER', title: 'summary: is needed', detail: null }] },
		],
		['bitbucket', notFound('No.'), 404, { type: 'error', error: { message: 'No.' } }],
		[
			'bitbucket',
			validationError(fields),
			400,
			{ type: 'error', error: { message: 'summary: is needed', fields: { summary: ['is needed'] } } },
		],
	] as const)('%s', async (product, preset, status, body) => {
		expect(await responseOf(product, preset)).toMatchObject({ status, body });
	});
});

it('a resolver may return a preset for some calls and its own response for others', async () => {
	const { site, client } = mocked();
	listen(
		...site.handlers(
			site.get('rest/api/3/issue/{issueIdOrKey}', ({ params, respond }) =>
				params.issueIdOrKey === 'KEY-1' ? respond(200, { key: 'KEY-1' }) : notFound(),
			),
		),
	);
	await expect(client.get('rest/api/3/issue/KEY-1').json()).resolves.toEqual({ key: 'KEY-1' });
	await expect(client.get('rest/api/3/issue/KEY-2').json()).rejects.toMatchObject({ response: { status: 404 } });
});

describe('a rate limit', () => {
	it('has the headers of the options', async () => {
		const { status, headers } = await responseOf(
			'jira',
			rateLimited({
				retryAfter: 5,
				reset: new Date(now()),
				limit: 100,
				remaining: 0,
				nearLimit: true,
				reason: 'jira-burst-based',
				policy: '"global-app-quota";q=65000;w=3600',
				state: '"global-app-quota";r=0;t=900',
			}),
		);
		expect(status).toBe(429);
		expect(Object.fromEntries(headers)).toMatchObject({
			'retry-after': '5',
			'x-ratelimit-reset': '2026-01-02T03:04:05.000Z',
			'x-ratelimit-limit': '100',
			'x-ratelimit-remaining': '0',
			'x-ratelimit-nearlimit': 'true',
			'ratelimit-reason': 'jira-burst-based',
			'ratelimit-policy': '"global-app-quota";q=65000;w=3600',
			ratelimit: '"global-app-quota";r=0;t=900',
		});
	});

	it.each(['a new mock', 'reset'])('does not delay the calls of the next test: it is gone with %s', async (by) => {
		const { site, client } = mocked();
		listen(...site.handlers(site.get('rest/api/3/myself', rateLimited({ retryAfter: 3600 }))));
		const call = (): Promise<unknown> => failureOf(client.get('rest/api/3/myself'));
		expect(await call()).toMatchObject({ status: 429 });
		expect(await call()).toHaveProperty('name', 'RateLimitError');
		if (by === 'reset') site.reset();
		else mocked();
		expect(await call()).toMatchObject({ status: 429 });
	});

	it('may have none of the headers', async () => {
		const { status, headers } = await responseOf('jira', rateLimited());
		expect([status, [...headers.keys()]]).toEqual([429, ['content-type']]);
	});

	it('may have a time without seconds, and the status 503', async () => {
		const { status, headers } = await responseOf('jira', rateLimited({ status: 503, reset: '2026-01-02T03:05Z' }));
		expect([status, headers.get('x-ratelimit-reset')]).toEqual([503, '2026-01-02T03:05Z']);
	});
});

describe('a flaky handler', () => {
	it('fails as often as the option says, then responds', async () => {
		const { site, tenant } = mocked();
		const statuses: number[] = [];
		listen(
			...site.handlers(
				site.get(
					'rest/api/3/myself',
					flaky(({ respond }) => respond(200, { accountId: 'ann' }), { failures: 2 }),
				),
			),
		);
		const hooks = { afterResponse: [({ response }: { response: Response }) => void statuses.push(response.status)] };
		const client = createClient(tenant, { now, retry: { limit: 2, delay: () => 0 }, hooks });
		await expect(client.get('rest/api/3/myself').json()).resolves.toEqual({ accountId: 'ann' });
		expect(statuses).toEqual([503, 503, 200]);
	});

	it('fails with the response of the option', async () => {
		const { status } = await responseOf(
			'jira',
			flaky(() => new Response(), { failures: 1, response: forbidden() }) as unknown as ResponsePreset,
		);
		expect(status).toBe(403);
	});

	it.each([-1, 0.5, Number.NaN])('cannot fail %d times', (failures) => {
		expect(() => flaky(() => new Response(), { failures })).toThrow('The option `failures`');
	});
});
