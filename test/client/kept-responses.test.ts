import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { createClient } from '../../src/index.ts';
import { jiraTenant } from '../support/tenants.ts';
import { failureOf } from './helpers.ts';

setFlagsFromString('--expose-gc');
// The flag is for new contexts.
const collect = runInNewContext('gc') as () => void;

// Node keeps each response until its next full garbage collection: what hangs on one is copied meanwhile, again and again.
it('a response that is kept holds nothing of its call once its body is read', async () => {
	const kept: Response[] = [];
	const fetch = async (): Promise<Response> => {
		const response = new Response('{"key":"KEY-1"}');
		kept.push(response);
		return response;
	};
	const client = createClient(jiraTenant(), { fetch });
	const call = async (): Promise<WeakRef<object>> => {
		const parseJson = (text: string): unknown => JSON.parse(text);
		await client.get('rest/api/3/issue/KEY-1', { parseJson }).json();
		return new WeakRef(parseJson);
	};
	const parsers = [await call(), await call()];
	await new Promise((resolve) => setTimeout(resolve));
	collect();
	expect(parsers.map((parser) => parser.deref())).toEqual([undefined, undefined]);
	expect(kept.map((response) => response.bodyUsed)).toEqual([true, true]);
});

it.each(['json', 'text', 'arrayBuffer', 'blob', 'bytes', 'formData'] as const)(
	'a second reading fails as that of a response of fetch: %s',
	async (name) => {
		const fetch = async (): Promise<Response> => new Response('{}');
		const response = await createClient(jiraTenant(), { fetch }).get('rest/api/3/myself');
		await response.text();
		const plain = new Response('{}');
		await plain.text();
		const { name: error, message } = (await failureOf(plain[name]())) as Error;
		expect(await failureOf(response[name]())).toMatchObject({ name: error, message });
	},
);

it('a mock that reads its body by functions of its own is read by them', async () => {
	const fetch = async (): Promise<Response> =>
		Object.assign(new Response('{}'), { text: async () => '{"mocked":true}' });
	expect(await createClient(jiraTenant(), { fetch }).get('rest/api/3/myself').json()).toEqual({ mocked: true });
});

it('a response without a body is undefined each time that it is read as JSON', async () => {
	const fetch = async (): Promise<Response> => new Response(null, { status: 204 });
	const response = await createClient(jiraTenant(), { fetch }).delete('rest/api/3/issue/KEY-1');
	expect(await response.text()).toBe('');
	expect([await response.json(), await response.json()]).toEqual([undefined, undefined]);
});

it('a response of a class with accessors is given as it is', async () => {
	class Own extends Response {}
	Object.defineProperty(Own.prototype, 'text', { get: () => async () => '{"own":true}' });
	const fetch = async (): Promise<Response> => new Own('{}');
	expect(await createClient(jiraTenant(), { fetch }).get('rest/api/3/myself').json()).toEqual({ own: true });
});
