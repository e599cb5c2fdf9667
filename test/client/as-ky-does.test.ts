import { inspect } from 'node:util';
import ky, { type Hooks, type KyInstance, type Options } from 'ky';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anonymous, createClient } from '../../src/index.ts';
import { jiraTenant } from '../support/tenants.ts';
import { claimsOf } from './helpers.ts';
import { randomOf, type Random } from './random.ts';
import { startServer, type Received, type TestServer } from './servers.ts';

const SEEDS = [0, 1, 2, 3, 4, 5, 6, 7];
const CASES = 50;
/** What we add, and what is another one for each connection or form. */
const OURS = ['authorization', 'connection', 'host', 'keep-alive', 'transfer-encoding', 'content-length'];
/** What is taken off before anyone else sees it. */
const CREDENTIALS = ['authorization', 'cookie'];

type Answer = { status: number; location?: string } | 'reset';

/** One call, made anew for each client: bodies and requests can be used once. */
interface Case {
	readonly answers: readonly Answer[];
	readonly make: (seen: string[]) => { input: string | Request; options: Options };
}

let site: TestServer;
let elsewhere: TestServer;
let answers: Answer[] = [];

beforeAll(async () => {
	elsewhere = await startServer((_, response) => response.end('"elsewhere"'));
	site = await startServer(({ method }, response) => {
		const next = answers.shift() ?? { status: 200 };
		const answer = next !== 'reset' && losesWrite(method, next.status) ? { status: 200 } : next;
		if (answer === 'reset') response.destroy();
		else {
			const { status, location } = answer;
			const headers = { 'content-type': 'application/json', ...(location === undefined ? {} : { location }) };
			response.writeHead(status, headers).end(status === 204 || status === 304 ? undefined : `{"status":${status}}`);
		}
	});
});

afterAll(async () => {
	await site[Symbol.asyncDispose]();
	await elsewhere[Symbol.asyncDispose]();
});

describe('over random calls, answers and hooks', () => {
	it.each(SEEDS)('what arrives is what ky alone would send, signed (seed %i)', async (seed) => {
		const random = randomOf(seed);
		for (let index = 0; index < CASES; index += 1) {
			const one = makeCase(random);
			const alone = await run(ky, one);
			const open = await run(createClient({ baseUrl: site.origin, credential: anonymous() }).ky, one);
			const tenant = jiraTenant({ baseUrl: site.origin });
			const signed = await run(createClient(tenant).ky, one);
			const [asAlone, ...ours] = [alone, open, signed].map((outcome) => ({ index, ...told(outcome) }));
			expect(ours).toEqual([asAlone, asAlone]);
			expect(signed.shown).not.toMatch(/eyJ|cookie-of-the-caller/);
			const [own, foreign] = parted(signed.arrived);
			for (const request of own) await claimsOf(request, tenant, Date.now() / 1000);
			expect(foreign.filter(({ headers }) => headers.has('authorization') || headers.has('cookie'))).toEqual([]);
		}
	});
});

/** A redirect that ky follows with GET, and that we refuse. */
function losesWrite(method: string, status: number): boolean {
	if (method === 'GET' || method === 'HEAD') return false;
	return status === 303 || (method === 'POST' && (status === 301 || status === 302));
}

interface Outcome {
	readonly arrived: readonly Received[];
	readonly seen: readonly string[];
	readonly outcome: string;
	/** All that a log could show of what came of it. */
	readonly shown: string;
}

/** What is to be the same. */
function told({ arrived, seen, outcome }: Outcome): object {
	return { arrived: arrived.map(asText), seen, outcome };
}

/** What came to the site, and what came elsewhere. */
function parted(arrived: readonly Received[]): readonly [Received[], Received[]] {
	const isOwn = ({ url }: Received): boolean => url.startsWith(`${site.origin}/`);
	return [arrived.filter(isOwn), arrived.filter((one) => !isOwn(one))];
}

async function run(client: KyInstance, { answers: given, make }: Case): Promise<Outcome> {
	answers = [...given];
	site.received.length = 0;
	elsewhere.received.length = 0;
	const seen: string[] = [];
	const { input, options } = make(seen);
	const [outcome, result] = await client(input, options).then(
		async (response?: Response) => [
			response === undefined ? 'nothing' : `${response.status} ${await response.text()}`,
			response,
		],
		(error: Error & { response?: Response; data?: unknown }) => [
			`${error.name} ${error.response?.status} ${JSON.stringify(error.data)}`,
			error,
		],
	);
	const arrived = [...site.received, ...elsewhere.received];
	const shown = inspect(result, { depth: Infinity, showHidden: true });
	return { arrived, seen, outcome: String(outcome), shown };
}

function asText({ method, url, headers, body }: Received): string {
	return `${method} ${url} ${headersOf(headers, OURS)} ${body}`;
}

function headersOf(headers: Headers, except: readonly string[]): string {
	return [...headers]
		.filter(([name]) => !except.includes(name))
		.map(([name, value]) => `${name}=${value}`)
		.toSorted()
		.join(' ');
}

function makeCase(random: Random): Case {
	const { pick, chance } = random;
	const origin = site.origin;
	const method = pick(['get', 'get', 'head', 'post', 'put', 'patch', 'delete']);
	const hasBody = !/get|head/.test(method) && chance(0.8);
	const bodyOf = pick(hasBody ? BODIES : [() => ({})]);
	const asRequest = chance(0.2);
	const headers: Record<string, string> = { 'user-agent': 'test', accept: 'application/json' };
	if (chance(0.5)) headers['x-own'] = 'own';
	if (chance(0.3)) headers['cookie'] = 'cookie-of-the-caller';
	if (chance(0.2)) headers['content-type'] = 'text/own';
	const isOnce = bodyOf === BODIES.at(-1);
	const retry = {
		limit: isOnce ? 0 : pick([0, 1, 2, 2]),
		methods: ['get', 'put', 'head', 'delete', 'post', 'patch'] as const,
		delay: () => 0,
		...(chance(0.2) && { shouldRetry: pick([() => true, () => false, () => undefined]) }),
	};
	const redirect = pick(['follow', 'follow', 'follow', 'manual', 'error'] as const);
	const throwHttpErrors = chance(0.7);
	const target = pick(['/rest/x', "/rest/x?a=~&b='1'", '/rest/x?b=2&a=1%20+']);
	const hooks = HOOKS.flatMap(([kind, makers]) => (chance(0.4) ? [[kind, pick(makers)] as const] : []));
	const hookNumber = (): number => (chance(0.2) ? 2 : 1);
	const times = hooks.map(hookNumber);
	const progress = chance(0.15);
	// Node does not send on what it does not know the source of; the client keeps a copy.
	const isKnown = !isOnce && !progress && !hooks.some(([, maker]) => maker === moved);
	const given = Array.from({ length: 4 }, () =>
		pick([...ANSWERS, ...(isKnown ? redirectsTo(elsewhere, hasBody || hooks.length > 0) : [])]),
	);
	return {
		answers: given,
		make(seen) {
			const made = hooks.map(([kind, maker], index) => {
				const look = maker(origin);
				const hook = (state: { request: Request; retryCount: number }): unknown => {
					const { request } = state;
					seen.push(
						`${kind} ${request.method} ${request.url} ${headersOf(request.headers, CREDENTIALS)} ${state.retryCount}`,
					);
					return look(state);
				};
				return { [kind]: Array.from({ length: times[index] ?? 1 }, () => hook) };
			});
			const all: Options = {
				hooks: Object.assign({}, ...made) as Hooks,
				retry: { ...retry, methods: [...retry.methods] },
				redirect,
				throwHttpErrors,
				...(progress && { onUploadProgress: () => {} }),
			};
			const call = { method, headers, ...bodyOf() };
			const { json, ...init } = call as RequestInit & { json?: unknown };
			if (asRequest && json === undefined) {
				return { input: new Request(origin + target, { ...init, redirect }), options: all };
			}
			return { input: origin + target, options: { ...all, ...call } };
		},
	};
}

const ANSWERS: readonly Answer[] = [
	{ status: 200 },
	{ status: 204 },
	{ status: 503 },
	{ status: 500 },
	{ status: 404 },
	{ status: 401 },
	'reset',
];

/** @param mayHaveBody then the client would not send it to another origin, as ky does. */
function redirectsTo({ origin }: TestServer, mayHaveBody: boolean): readonly Answer[] {
	return [
		{ status: 302, location: '/rest/next' },
		{ status: 303, location: '/rest/next?a' },
		{ status: 307, location: '/rest/next?b=1' },
		{ status: mayHaveBody ? 303 : 308, location: `${origin}/else` },
	];
}

// No form: Node's encoding of one that is not read to its end rejects what nobody can catch.
const BODIES: readonly (() => object)[] = [
	() => ({ json: { a: 1 } }),
	() => ({ body: 'text' }),
	() => ({ body: new URLSearchParams({ a: '1' }) }),
	() => ({ body: new TextEncoder().encode('bytes') }),
	() => ({ body: new Blob(['blob'], { type: 'text/plain' }) }),
	() => ({ body: new Blob(['stream']).stream(), duplex: 'half' }),
];

type Maker = (origin: string) => (state: { request: Request; retryCount: number }) => unknown;

const moved: Maker =
	(origin) =>
	({ request }) =>
		new Request(`${origin}/rest/moved?z=1`, request);

/** What a hook may do, once or each time. */
const HOOKS: readonly [keyof Hooks, readonly Maker[]][] = [
	[
		'beforeRequest',
		[
			() => () => undefined,
			() =>
				({ request }) =>
					request.headers.set('x-hook', 'before'),
			() =>
				({ request }) =>
					request.headers.delete('x-own'),
			() =>
				({ request }) =>
					request.headers.set('cookie', 'cookie-of-the-caller'),
			() =>
				({ request }) =>
					request.clone(),
			() =>
				({ request }) =>
					new Request(request),
			moved,
			(origin) => () =>
				new Request(`${origin}/rest/hook`, { method: 'PUT', body: 'hook', headers: { 'user-agent': 'h' } }),
			() => () => Response.json({ hook: true }),
			() => () => new Response('no', { status: 503 }),
		],
	],
	[
		'beforeRetry',
		[
			() => () => undefined,
			() =>
				({ request, retryCount }) =>
					request.headers.set('x-hook', `again ${retryCount}`),
			() =>
				({ request }) =>
					request.headers.delete('x-own'),
			() =>
				({ request }) =>
					request.headers.set('cookie', 'cookie-of-the-caller'),
			() =>
				({ request }) =>
					request,
			() =>
				({ request }) =>
					request.clone(),
			() =>
				({ request }) =>
					new Request(request),
			moved,
			(origin) => () =>
				new Request(`${origin}/rest/again`, {
					method: 'PUT',
					body: 'again',
					headers: { 'user-agent': 'h', cookie: 'cookie-of-the-caller' },
				}),
			() => () => Response.json({ hook: true }),
			() => () => new Response('no', { status: 503 }),
			() => () => ky.stop,
		],
	],
	[
		'afterResponse',
		[
			() => () => undefined,
			() => () => Response.json({ changed: true }),
			() => () => new Response('no', { status: 503 }),
			() =>
				({ request }) =>
					request.headers.set('x-after', '1'),
			() =>
				({ retryCount }) =>
					retryCount === 0 ? ky.retry({ delay: 0 }) : undefined,
			(origin) =>
				({ retryCount }) =>
					retryCount === 0
						? ky.retry({
								delay: 0,
								request: new Request(`${origin}/rest/forced?q`, {
									headers: { 'user-agent': 'h', cookie: 'cookie-of-the-caller' },
								}),
							})
						: undefined,
			(origin) =>
				({ retryCount }) =>
					retryCount === 0
						? ky.retry({
								delay: 0,
								request: new Request(`${origin}/rest/forced`, {
									method: 'POST',
									body: 'forced',
									headers: { 'user-agent': 'h' },
								}),
							})
						: undefined,
			() =>
				({ request, retryCount }) =>
					retryCount === 0 ? ky.retry({ delay: 0, request }) : undefined,
		],
	],
	['beforeError', [() => () => undefined]],
];
