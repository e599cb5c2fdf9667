import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ApiError, basic, bearer, gatewayUrl, oauth2, PageError, type Connection } from '../../../src/index.ts';
import { jiraTenant, now } from '../../support/tenants.ts';
import { failureOf, wire } from '../helpers.ts';
import { createLooseClient, type LooseClient } from '../loose-client.ts';
import { startServer } from '../servers.ts';

const SITE = 'https://you.atlassian.net';
const credential = basic({ email: 'ann@example.com', apiToken: 'token-of-ann' });
const html = (title: string, headers: Record<string, string> = {}): Response =>
	new Response(`<!DOCTYPE html><html><head><title>${title}</title></head><body>x</body></html>`, {
		headers: { 'content-type': 'text/html;charset=UTF-8', ...headers },
	});
const refused = (status: number, headers: Record<string, string> = {}): Response =>
	Response.json({ issues: [], title: 'a page' }, { status, headers });
const clientOn = (answer: Response, on: Connection = { baseUrl: SITE, credential }): LooseClient =>
	createLooseClient(on, { fetch: wire(answer).fetch, retry: 0 });

describe('a refused credential', () => {
	it.each([200, 201, 302, 404])('is a 401, though it was answered %i as for an anonymous caller', async (status) => {
		const headers = { 'x-seraph-loginreason': 'AUTHENTICATED_FAILED', location: '/login.jsp' };
		const error = await failureOf(clientOn(refused(status, headers)).get('rest/api/3/search/jql'));
		expect(error).toMatchObject({ name: 'HTTPError', code: 'ERR_API', status: 401 });
		expect(error).toHaveProperty('hint', expect.stringContaining(`the ${status} of an anonymous caller`));
	});

	it('tells the CAPTCHA that the account has to solve', async () => {
		for (const headers of [
			{ 'x-seraph-loginreason': 'AUTHENTICATION_DENIED' },
			{ 'x-authentication-denied-reason': 'CAPTCHA_CHALLENGE; login-url=https://jira.example.com/login.jsp' },
		]) {
			const error = await failureOf(clientOn(refused(403, headers)).get('rest/api/2/myself'));
			expect(error).toMatchObject({ status: 403, hint: expect.stringMatching(/CAPTCHA.*browser/) });
		}
	});

	it('is none after a log-in that succeeded, nor without a credential', async () => {
		const twice = refused(200, { 'x-seraph-loginreason': 'AUTHENTICATED_FAILED, OK' });
		expect((await clientOn(twice).get('rest/x')).status).toBe(200);
		const anonymous = { baseUrl: SITE, credential: () => undefined };
		const open = refused(200, { 'x-seraph-loginreason': 'AUTHENTICATED_FAILED' });
		expect((await clientOn(open, anonymous).get('rest/x')).status).toBe(200);
	});

	it('is found among reasons with any spaces, in time: a header of spaces took a quadratic one', async () => {
		const spaced = refused(200, { 'x-seraph-loginreason': 'OUT \t , \t AUTHENTICATED_FAILED' });
		expect(await failureOf(clientOn(spaced).get('rest/x'))).toMatchObject({ status: 401 });
	});

	it('gets another token, but for a write that was done as an anonymous caller', async () => {
		const masked = (): Response => refused(200, { 'x-seraph-loginreason': 'AUTHENTICATED_FAILED' });
		const tokens = ['old', 'new'];
		const renewed = { baseUrl: SITE, credential: () => `Bearer ${tokens.shift()}` };
		const read = wire(masked(), Response.json({ fine: true }));
		expect(await createLooseClient(renewed, { fetch: read.fetch }).get('rest/x').json()).toEqual({ fine: true });
		tokens.push('old', 'new');
		const write = wire(masked(), Response.json({ fine: true }));
		const error = await failureOf(createLooseClient(renewed, { fetch: write.fetch }).post('rest/x', { json: {} }));
		expect(error).toMatchObject({ status: 401, maybeApplied: true });
		expect(write.sent).toHaveLength(1);
	});
});

describe('a body that is not the JSON that was asked for', () => {
	it('is an ApiError with the path, the status, and the title of the page', async () => {
		const dataCenter = { baseUrl: 'https://jira.example.com', credential: bearer('pat-pat-pat') };
		const jira = clientOn(html('Anmelden - JIRA', { 'x-seraph-loginreason': 'OUT' }), dataCenter);
		const error = await failureOf(jira.get('rest/api/2/myself').json());
		expect(error).toBeInstanceOf(ApiError);
		expect(error).toMatchObject({ code: 'ERR_API_BODY', status: 200, method: 'GET', path: 'rest/api/2/myself' });
		expect(error).toHaveProperty('message', expect.stringMatching(/^200 GET rest\/api\/2\/myself: .*Anmelden - JIRA/));
	});

	it('is the same error when the response is read later, and from jira.ky', async () => {
		const response = await clientOn(html('Log in')).get('rest/x');
		expect(await failureOf(response.json())).toMatchObject({ code: 'ERR_API_BODY', path: 'rest/x' });
		expect(await failureOf(clientOn(html('Log in')).ky('rest/x').json())).toMatchObject({ code: 'ERR_API_BODY' });
	});

	it('is garbage, of which the error shows nothing, also not as the cause of `JSON.parse`', async () => {
		const answer = new Response('{"secret": "value', { headers: { 'content-type': 'application/json' } });
		const error = await failureOf(clientOn(answer).get('rest/x').json());
		expect(error).toMatchObject({ code: 'ERR_API_BODY', status: 200, cause: undefined });
		expect(inspect(error)).not.toContain('secret');
	});

	it.each(['json', 'text', 'arrayBuffer', 'blob'] as const)('breaks off while it is read with %s', async (reader) => {
		await using server = await startServer((_, response) => {
			response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
			response.write('{"a":');
			setTimeout(() => response.destroy(), 10);
		});
		const jira = createLooseClient({ baseUrl: server.origin, credential }, { retry: 0 });
		const error = await failureOf(jira.get('rest/x')[reader]());
		expect(error).toMatchObject({ code: 'ERR_API_BODY', status: 200, method: 'GET', path: 'rest/x' });
		expect(error).toHaveProperty('cause', expect.any(TypeError));
	});

	it('of a parser of the caller is left to that parser, unless it is a SyntaxError', async () => {
		const own = new RangeError('not what we want');
		const parseJson = (): never => {
			throw own;
		};
		const jira = createLooseClient({ baseUrl: SITE, credential }, { fetch: wire(Response.json({})).fetch, parseJson });
		expect(await failureOf(jira.get('rest/x').json())).toBe(own);
	});

	it('that a parser of the caller finds, at once or later, is named as any other', async () => {
		const later = async (text: string): Promise<unknown> => JSON.parse(text);
		// A promise of another library.
		const foreign = (text: string): unknown => {
			const promise = later(text);
			// oxlint-disable-next-line unicorn/no-thenable -- as a promise library makes it
			return { then: promise.then.bind(promise) };
		};
		for (const parseJson of [JSON.parse, later, foreign]) {
			const { fetch } = wire(new Response('{'));
			const jira = createLooseClient({ baseUrl: SITE, credential }, { fetch, parseJson: (text) => parseJson(text) });
			// oxlint-disable-next-line no-await-in-loop
			expect(await failureOf(jira.get('rest/x').json())).toMatchObject({ code: 'ERR_API_BODY', status: 200 });
		}
	});

	it('is a page in response to a write, though nobody reads it', async () => {
		const error = await failureOf(clientOn(html('Log in')).post('rest/api/2/issue', { json: {} }));
		expect(error).toMatchObject({ code: 'ERR_API_BODY', status: 200, maybeApplied: true });
		expect(String(error)).toContain('Log in');
	});

	it('may be HTML for a read, and empty for a write', async () => {
		expect(await clientOn(html('A file')).get('rest/api/3/attachment/content/1').text()).toContain('A file');
		const empty = new Response('', { status: 201, headers: { 'content-type': 'text/html' } });
		expect((await clientOn(empty).post('2.0/repositories/a/b/src')).status).toBe(201);
	});
});

describe('a scope that is missing', () => {
	const mismatch = (status = 401): Response =>
		Response.json({ code: status, message: 'Unauthorized; scope does not match' }, { status });
	const token = (scope: string): string => `e30.${Buffer.from(JSON.stringify({ scope })).toString('base64url')}.sig`;
	const baseUrl = gatewayUrl('jira', 'cloud-1');

	it('is not mended by another token: no refresh token is spent', async () => {
		let refreshes = 0;
		const fetch: typeof globalThis.fetch = async (input) => {
			if (!(input as Request).url.endsWith('/token')) return mismatch();
			refreshes += 1;
			return Response.json({ access_token: `a${refreshes}`, refresh_token: `r${refreshes}`, expires_in: 3600 });
		};
		const oauth = oauth2({
			clientId: 'id',
			clientSecret: 'client-secret',
			refreshToken: 'refresh-0',
			tokenUrl: 'https://auth.example.com/token',
			onRefresh() {},
		});
		const jira = createLooseClient({ baseUrl, credential: oauth }, { fetch });
		for (let n = 0; n < 3; n += 1) {
			// oxlint-disable-next-line no-await-in-loop -- one call after the other
			expect(await failureOf(jira.get('rest/api/3/myself'))).toHaveProperty('status', 401);
		}
		expect(refreshes).toBe(1);
	});

	it.each([401, 403])('is named on a %i, beside those that the token has', async (status) => {
		const on = { baseUrl, credential: bearer(token('read:jira-user offline_access')) };
		const error = await failureOf(clientOn(mismatch(status), on).post('rest/api/3/issue', { json: {} }));
		expect(error).toHaveProperty('hint', expect.stringContaining('needs the scope write:jira-work, or '));
		expect(error).toHaveProperty('hint', expect.stringContaining('the token has read:jira-user offline_access'));
	});

	it('is named where the token can be read, whatever the 403 says', async () => {
		const on = { baseUrl, credential: bearer(token('read:jira-user')) };
		const forbidden = (): Response => Response.json({ message: 'Forbidden' }, { status: 403 });
		const error = await failureOf(clientOn(forbidden(), on).get('rest/api/3/issue/KEY-1'));
		expect(error).toHaveProperty('hint', expect.stringContaining('needs the scope read:jira-work'));
		const enough = { baseUrl, credential: bearer(token('read:jira-work')) };
		expect(await failureOf(clientOn(forbidden(), enough).get('rest/api/3/issue/KEY-1'))).toHaveProperty(
			'hint',
			expect.stringContaining('needs the permission, too'),
		);
	});

	it('is the one of the descriptor for a Connect app', async () => {
		const jira = createLooseClient(jiraTenant(), { fetch: wire(mismatch(403)).fetch, now });
		expect(await failureOf(jira.post('rest/api/3/issue', { json: {} }))).toHaveProperty(
			'hint',
			'The app needs the scope WRITE in its descriptor.',
		);
	});
});

describe('the hint', () => {
	it.each([401, 403, 404])('says where attachments are downloaded now, on a %i', async (status) => {
		const wiki = clientOn(refused(status)).get('wiki/download/attachments/1/a.pdf');
		expect(await failureOf(wiki)).toHaveProperty(
			'hint',
			expect.stringContaining('child/attachment/{attachmentId}/download'),
		);
	});

	it('names the operation that replaces one that is gone', async () => {
		const error = await failureOf(clientOn(refused(410)).get('rest/api/2/workflow/search'));
		expect(error).toHaveProperty('hint', 'Its replacement is rest/api/2/workflows/search.');
	});

	it("says that Bitbucket's app passwords have ended", async () => {
		const on = { baseUrl: 'https://api.bitbucket.org/2.0', credential };
		expect(await failureOf(clientOn(refused(401), on).get('user'))).toHaveProperty(
			'hint',
			expect.stringContaining('App passwords of Bitbucket have ended'),
		);
	});
});

it('counts warnings among the messages', async () => {
	const answer = Response.json({ errorMessages: ['No.'], warningMessages: ['Old field.'] }, { status: 400 });
	expect(await failureOf(clientOn(answer).get('rest/x'))).toHaveProperty('messages', ['No.', 'Old field.']);
});

it('prints an error in a few lines, without the request, the response or a body', async () => {
	const answer = Response.json({ errorMessages: ['Not there.'], secret: 'payload' }, { status: 404 });
	const printed = inspect(await failureOf(clientOn(answer).get('rest/api/3/issue/NOPE-1')));
	expect(printed).toMatch(/^HTTPError: 404 GET rest\/api\/3\/issue\/NOPE-1: Not there\.\n {2}code: ERR_API\n/);
	expect(printed.split('\n').length).toBeLessThanOrEqual(6);
	expect(printed).not.toContain('payload');
});

it('prints the words of a cause in one line, in the direction in which they read', () => {
	const cause = new Error('fetch failed', { cause: new Error('a\u202eb\u2066\nc') });
	expect(inspect(new PageError('ERR_PAGE_BROKEN', 'x', { cause }))).toContain('\n  cause: Error: a b c\n');
	expect(inspect(new PageError('ERR_PAGE_BROKEN', 'x', { cause: 'text' }))).toContain('\n  cause: not an Error\n');
});

it.each([
	['a response', async () => new Response(null, { status: 404 })],
	['no connection', () => Promise.reject(new TypeError('fetch failed'))],
	['no response in time', () => new Promise<Response>(() => undefined)],
] as [string, typeof fetch][])('an error for %s was printed with another name than it has', async (_, transport) => {
	const client = createLooseClient({ baseUrl: SITE, credential }, { fetch: transport, retry: 0, timeout: 20 });
	// All failures of a call are errors.
	const error = (await failureOf(client.get('rest/api/3/myself'))) as Error;
	expect(['HTTPError', 'NetworkError', 'TimeoutError']).toContain(error.name);
	expect(inspect(error)).toMatch(new RegExp(`^${error.name}: .*GET rest/api/3/myself`));
});
