import { expect, it } from 'vitest';
import { createClient } from '../../src/index.ts';
import { wire } from './helpers.ts';

const apiBaseUrl = 'https://api.atlassian.com/ex/jira/cloud-1';

it.each([
	['below the base path', `${apiBaseUrl}/rest/b`, 'Bearer forge-token'],
	['to another site of the same gateway', 'https://api.atlassian.com/ex/jira/cloud-2/rest/b', null],
	['to a path that only starts like the base', `${apiBaseUrl}-2/rest/b`, null],
	['out by an escaped dot segment', `${apiBaseUrl}/..%2fcloud-2/rest/b`, null],
])('a redirect that leads %s gets the bearer of Forge only there', async (_, location, authorization) => {
	const { fetch, sent } = wire(new Response(null, { status: 302, headers: { location } }), Response.json(1));
	const client = createClient({ apiBaseUrl, tokens: { system: 'forge-token', user: undefined } }, { fetch });
	await client.get('rest/api/3/myself');
	expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual(['Bearer forge-token', authorization]);
});

it('a bearer of Forge that left the base path is not sent again when a later hop leads back', async () => {
	const to = (location: string): Response => new Response(null, { status: 302, headers: { location } });
	const { fetch, sent } = wire(to('https://api.atlassian.com/x'), to(`${apiBaseUrl}/rest/b`), Response.json(1));
	await createClient({ apiBaseUrl, tokens: { system: 'forge-token', user: undefined } }, { fetch }).get(
		'rest/api/3/myself',
	);
	expect(sent.map(({ headers }) => headers.has('authorization'))).toEqual([true, false, false]);
});
