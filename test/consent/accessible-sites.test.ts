import { describe, expect, it } from 'vitest';
import { bearer, createClient, gatewayUrl } from '../../src/index.ts';
import { chooseSite, type AccessibleSite } from '../../src/consent/index.ts';
import { ACCESS, consentOf, failure, sites, wire } from './support.ts';

const one = { id: 'cloud-1', url: 'https://one.atlassian.net', name: 'one', scopes: ['read:jira-work'] };

describe('the sites of a user', () => {
	it('are one for each cloud id, with the scopes of all products', async () => {
		const more = { ...one, scopes: ['read:confluence-content.all'], avatarUrl: 'https://img.example.com/1.png' };
		const other = { id: 'cloud-2', url: 'https://two.atlassian.net/', scopes: null };
		const consent = consentOf({ fetch: wire(undefined, () => sites(more, other)).fetch });
		expect(await consent.accessibleResources(ACCESS)).toEqual([
			{
				cloudId: 'cloud-1',
				url: 'https://one.atlassian.net',
				name: 'one',
				scopes: ['read:jira-work', 'read:confluence-content.all'],
				avatarUrl: 'https://img.example.com/1.png',
			},
			{ cloudId: 'cloud-2', url: 'https://two.atlassian.net', name: 'two.atlassian.net', scopes: [] },
		]);
	});

	it('may be many', async () => {
		const many = Array.from({ length: 500 }, (_, n) => ({ ...one, id: `cloud-${n}`, description: 'x'.repeat(500) }));
		const consent = consentOf({ fetch: wire(undefined, () => Response.json(many)).fetch });
		expect(await consent.accessibleResources(ACCESS)).toHaveLength(500);
	});

	it.each([
		['a refusal', () => Response.json({ code: 401 }, { status: 401 })],
		['a refusal that looks like a list', () => Response.json([one], { status: 403 })],
		['an object', () => Response.json({ values: [] })],
		['a page in HTML', () => new Response('<html>')],
		['an entry that is not an object', () => Response.json(['x'])],
		['an id that is a path', () => Response.json([{ ...one, id: '../x' }])],
		['no id', () => Response.json([{ ...one, id: undefined }])],
		['a URL of another kind', () => Response.json([{ ...one, url: 'javascript:alert(1)' }])],
		['no URL', () => Response.json([{ ...one, url: undefined }])],
	])('are refused with %s', async (_, response) => {
		const consent = consentOf({ fetch: wire(undefined, response).fetch });
		expect(await failure(consent.accessibleResources(ACCESS))).toMatchObject({
			name: 'ConsentError',
			code: 'ERR_CONSENT_RESOURCES',
		});
	});

	it('are not available while the gateway is not', async () => {
		const consent = consentOf({ fetch: wire(undefined, () => new Response(null, { status: 503 })).fetch });
		expect(await failure(consent.accessibleResources(ACCESS))).toMatchObject({ code: 'ERR_TOKEN_UNAVAILABLE' });
	});

	it.each(['', 'two words', undefined])('need an access token: %j is none', async (token) => {
		expect(await failure(consentOf().accessibleResources(token as string))).toMatchObject({ name: 'TypeError' });
	});
});

describe('the choice of a site', () => {
	const site = (n: number): AccessibleSite => ({
		cloudId: `cloud-${n}`,
		url: `https://site-${n}.atlassian.net`,
		name: `site-${n}`,
		scopes: [],
	});
	const two = [site(1), site(2)];

	it('is the only one there is, or the one that is named', () => {
		expect(chooseSite([site(1)])).toEqual(site(1));
		expect(chooseSite(two, { cloudId: 'cloud-2' })).toEqual(site(2));
		expect(chooseSite(two, { siteUrl: 'https://site-2.atlassian.net/jira/boards' })).toEqual(site(2));
		expect(chooseSite(two, { siteUrl: new URL('https://SITE-1.atlassian.net') })).toEqual(site(1));
	});

	it.each([
		['there is none', [], {}],
		['there are several', two, {}],
		['another cloud id is named', two, { cloudId: 'cloud-3' }],
		['another site is named', [site(1)], { siteUrl: 'https://site-1.atlassian.net.evil.example' }],
		['both name different ones', two, { cloudId: 'cloud-1', siteUrl: 'https://site-2.atlassian.net' }],
	])('fails when %s', async (_, list, choice) => {
		expect(await failure((async () => chooseSite(list, choice))())).toMatchObject({ code: 'ERR_CONSENT_SITE' });
	});

	it('needs a URL that is one', () => {
		expect(() => chooseSite(two, { siteUrl: 'site-1' })).toThrow(TypeError);
	});
});

it('a client of a site of the consent knows both of its addresses, without further options', async () => {
	const learnt = { id: 'cloud-learnt', url: 'https://learnt.atlassian.net', name: 'learnt', scopes: [] };
	await consentOf({ fetch: wire(undefined, () => sites(learnt)).fetch }).accessibleResources(ACCESS);
	const sent: string[] = [];
	const fetch = async (input: Request | string | URL): Promise<Response> => {
		sent.push((input as Request).url);
		return Response.json({});
	};
	const client = createClient({ baseUrl: gatewayUrl('jira', learnt.id), credential: bearer('token-token') }, { fetch });
	await client.ky.delete(`${learnt.url}/rest/api/3/issue/KEY-1`);
	expect(sent).toEqual([`${gatewayUrl('jira', learnt.id)}/rest/api/3/issue/KEY-1`]);
	await expect(client.ky('https://other.atlassian.net/rest/api/3/issue/KEY-1')).rejects.toMatchObject({
		code: 'ERR_URL_FOREIGN',
	});
});
