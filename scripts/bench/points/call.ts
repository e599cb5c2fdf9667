import type { KyInstance } from 'ky';
import { tracingChannel } from 'node:diagnostics_channel';
import type { Client } from '../../../src/index.ts';
import { ours } from '../library.ts';
import { atlassianJwt, authorizationByHand, ky as kyPeer, peer, type AtlassianJwt } from '../peers.ts';
import type { Point } from '../point.ts';
import { SERVER, startServer } from '../servers.ts';
import { interleave, mapRun, type Contestants } from '../time.ts';
import { SECRET, TENANT } from '../urls.ts';

const PATH = 'rest/api/3/myself';
const ISSUE = { fields: { project: { key: 'KEY' }, issuetype: { name: 'Task' }, summary: 'Water the plants' } };

/** Everybody who calls, with what they need for it. */
export interface Callers {
	readonly origin: string;
	readonly client: Client;
	readonly ky: KyInstance | undefined;
	readonly npm: AtlassianJwt | undefined;
	readonly fetch: typeof globalThis.fetch;
}

/**
 * @param fetch in the place of the runtime's
 * @param mended this library with the mended ky, and that
 */
export async function callers(
	folder: string,
	origin: string,
	fetch?: typeof globalThis.fetch,
	mended?: { name: 'ours, ky mended'; ky: KyInstance },
): Promise<Callers> {
	const { createClient } = await ours(folder, mended?.name);
	const options = fetch === undefined ? {} : { fetch };
	const client = createClient({ ...TENANT, baseUrl: origin }, options);
	const ky = mended?.ky ?? (await kyPeer());
	return {
		origin,
		client,
		ky: fetch === undefined ? ky : ky?.create(options),
		npm: await atlassianJwt(),
		fetch: fetch ?? globalThis.fetch,
	};
}

/** In the place of the runtime's `fetch`, which costs as much time and memory as a client. */
export async function respondAtOnce(): Promise<Response> {
	return new Response('{"accountId":"1","displayName":"Ann"}', { headers: { 'content-type': 'application/json' } });
}

export const call: Point = {
	title: 'one call on loopback',
	unit: 'us',
	flags: ['--expose-gc'],
	async run({ folder, pace }) {
		await using server = await startServer(SERVER);
		const all = await callers(folder, server.url);
		const rows = { get: { ...gets(all), ...(await otherGets(all)) }, 'post with `json`': posts(all) };
		return await interleave(rows, pace(8, 500));
	},
};

export const inFlight: Point = {
	title: '64 calls in flight',
	unit: 'calls/s',
	flags: ['--expose-gc'],
	async run({ folder, pace, quick }) {
		await using server = await startServer(SERVER);
		const calls = quick ? 64 : 512;
		const rows: Contestants = Object.fromEntries(
			Object.entries(gets(await callers(folder, server.url))).map(([name, get]) => [
				name,
				get && (() => callInLanes(get, 64, calls)),
			]),
		);
		return mapRun(await interleave({ get: rows }, pace(8, 800)), (microseconds) => (calls * 1e6) / microseconds);
	},
};

export function gets({
	client,
	ky,
	npm,
	origin,
	fetch,
}: Callers): Record<string, (() => Promise<unknown>) | undefined> {
	const url = `${origin}/${PATH}`;
	return {
		ours: () => client.get(PATH).json(),
		'ky and atlassian-jwt':
			ky && npm && (() => ky.get(url, { headers: { authorization: authorizationByHand(npm, 'GET', url) } }).json()),
		ky: ky && (() => ky.get(url).json()),
		fetch: async () => (await fetch(url)).json(),
	};
}

function posts({ client, ky, npm, origin }: Callers): Contestants {
	const url = `${origin}/rest/api/3/issue`;
	const byHand = (jwt: AtlassianJwt): object => ({ authorization: authorizationByHand(jwt, 'POST', url) });
	return {
		ours: () => client.post('rest/api/3/issue', { json: ISSUE }).json(),
		'ky and atlassian-jwt': ky && npm && (() => ky.post(url, { json: ISSUE, headers: { ...byHand(npm) } }).json()),
		ky: ky && (() => ky.post(url, { json: ISSUE }).json()),
	};
}

interface JiraJs5 {
	Version3Client: new (options: object) => { myself: { getCurrentUser(): Promise<unknown> } };
}

/** Other clients, each as its documentation shows it; octokit without a signature. */
async function otherGets({ client, npm, origin }: Callers): Promise<Contestants> {
	type Request = { headers: { set(name: string, value: string): void }; url?: string };
	type Interceptors = { request: { use(change: (request: Request) => Request): void } };
	type Axios = { interceptors: Interceptors; get(path: string): Promise<{ data: unknown }> };
	type Middleware = { onRequest(context: { request: Request & { method: string; url: string } }): void };
	type OpenApi = { use(middleware: Middleware): void; GET(path: string): Promise<{ data?: unknown }> };
	const axios = (await peer<{ create(options: object): Axios }>('axios'))?.create({ baseURL: origin });
	const openApi = (await peer<(options: object) => OpenApi>('openapi-fetch'))?.({ baseUrl: origin });
	const octokit = await peer<{ request: (route: string, options: object) => Promise<unknown> }>('@octokit/request');
	const jiraJs = await peer<JiraJs5>('jira.js-5');
	if (npm !== undefined) {
		axios?.interceptors.request.use((request) => {
			request.headers.set('authorization', authorizationByHand(npm, 'GET', `${request.url}`));
			return request;
		});
		openApi?.use({
			onRequest({ request }) {
				request.headers.set('authorization', authorizationByHand(npm, request.method, request.url));
			},
		});
	}
	const jwt = { issuer: TENANT.key, secret: SECRET };
	const jira = jiraJs && new jiraJs.Version3Client({ host: origin, authentication: { jwt } });
	return {
		'ours, with subscribers to its channels': observed(() => client.get(PATH).json()),
		'jira.js 5, with its JWT': jira && (() => jira.myself.getCurrentUser()),
		'axios and atlassian-jwt': axios && npm && (() => axios.get(`/${PATH}`)),
		'openapi-fetch and atlassian-jwt': openApi && npm && (() => openApi.GET(`/${PATH}`)),
		'@octokit/request, not signed': octokit && (() => octokit.request(`GET /${PATH}`, { baseUrl: origin })),
	};
}

const CHANNELS = ['call', 'attempt'].flatMap((name) => {
	const { start, asyncEnd } = tracingChannel(`atlassian-rest-client:${name}`);
	return [start, asyncEnd];
});

/** Subscribes as a tracer does, for the time of a call: to the start and the end of it and of its attempts. */
function observed(run: () => Promise<unknown>): () => Promise<unknown> {
	return async () => {
		for (const channel of CHANNELS) channel.subscribe(ignore);
		try {
			return await run();
		} finally {
			for (const channel of CHANNELS) channel.unsubscribe(ignore);
		}
	};
}

function ignore(): void {}

async function callInLanes(get: () => Promise<unknown>, lanes: number, calls: number): Promise<void> {
	let left = calls;
	const lane = async (): Promise<void> => {
		while (left > 0) {
			left -= 1;
			await get();
		}
	};
	await Promise.all(Array.from({ length: lanes }, lane));
}
