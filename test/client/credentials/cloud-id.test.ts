import { expect, it } from 'vitest';
import { cloudIdOf } from '../../../src/index.ts';
import { failureOf, wire } from '../helpers.ts';

it('the cloud id of a site is asked from the site, without a credential', async () => {
	const { fetch, sent } = wire(Response.json({ cloudId: '11111111-2222-3333-4444-555555555555' }));
	expect(await cloudIdOf('https://you.atlassian.net/jira/x?y', { fetch })).toBe('11111111-2222-3333-4444-555555555555');
	expect(sent.map(({ url, redirect, headers }) => [url, redirect, headers.has('authorization')])).toEqual([
		['https://you.atlassian.net/_edge/tenant_info', 'manual', false],
	]);
});

it.each([
	['is none', new Response('<html>', { status: 404 })],
	['redirects', new Response(null, { status: 302, headers: { location: 'https://else.example' } })],
	['answers with a page', new Response('<html>')],
	['gives what would lead elsewhere', Response.json({ cloudId: '../x' })],
])('a site that %s has no cloud id', async (_, answer) => {
	const { fetch } = wire(answer);
	expect(await failureOf(cloudIdOf('https://you.atlassian.net', { fetch }))).toMatchObject({ code: 'ERR_CLOUD_ID' });
});

it('a site that is down may have one', async () => {
	const { fetch } = wire(new TypeError('fetch failed'));
	expect(await failureOf(cloudIdOf('https://you.atlassian.net', { fetch }))).toMatchObject({
		code: 'ERR_TOKEN_UNAVAILABLE',
	});
});

it('what is no address is refused', async () => {
	expect(await failureOf(cloudIdOf('you.atlassian.net'))).toBeInstanceOf(TypeError);
});
