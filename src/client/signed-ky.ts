import type { Hooks, Input, KyInstance, KyResponse, Options, ResponsePromise } from 'ky';
import { calls, type CallMessage } from '../telemetry/index.ts';
import { METHODS } from './limits/index.ts';
import { withoutUndefined } from '../without-undefined.ts';
import { HOOKS } from './option-names.ts';
import type { OrUndefined } from './options.ts';
import { callMessage, type Prepare } from './request/index.ts';
import { joinUrl, type BaseUrl } from './url/index.ts';

/** A call to a URL below the base URL. */
export type CallKy = (
	method: (typeof METHODS)[number] | undefined,
	url: string | Request,
	options: OrUndefined<Options>,
	pathTemplate?: string,
) => ResponsePromise;

/** Calls of a ky instance. Our `init` hook is the last one, after those of an `extend` and of the call itself. */
export function kyCaller(ky: KyInstance, base: BaseUrl, prepare: Prepare): CallKy {
	let hasHooks = false;
	ky.extend((defaults) => {
		hasHooks = defaults.hooks !== undefined;
		return defaults;
	});
	return (method, url, options, pathTemplate) => {
		const { hooks } = options;
		const instance = hooks === undefined ? ky : ky.extend({ hooks });
		const call = method === undefined ? instance : instance[method];
		const message = callMessage(base, method ?? (options as { method?: string }).method, url);
		const run = (): ResponsePromise =>
			call(url, {
				...withoutUndefined(options),
				hooks: {
					...(hooks === undefined && !hasHooks && NO_HOOKS),
					init: [(merged) => prepare(merged, url, pathTemplate, message)],
				},
			});
		return message === undefined ? run() : traced(message, run);
	};
}

/** ky copies each list of hooks, also an empty one, and no undefined one, which removes the hooks of the instance as well. */
const NO_HOOKS: Hooks = Object.fromEntries(HOOKS.map((name) => [name, undefined]));

/** A promise of its own, and no handler of ky's: a call whose rejection nobody handles is still noticed by the runtime. */
function traced(message: CallMessage, run: () => ResponsePromise): ResponsePromise {
	let started: ResponsePromise | undefined;
	const promise = calls.trace<KyResponse>(
		message,
		() => (started = run()),
		({ status }) => {
			message.status = status;
		},
	);
	return readable(promise, (name, ...options) => {
		promise.catch(() => undefined);
		return started?.[name](...options) ?? promise;
	});
}

/** A ky instance whose paths are below the base URL and whose calls are signed. An invalid call rejects its promise. */
export function signedKy(ky: KyInstance, base: BaseUrl, prepare: Prepare): KyInstance {
	const call = kyCaller(ky, base, prepare);
	const through =
		(method?: (typeof METHODS)[number]) =>
		(input: Input, options: Options = {}): ResponsePromise => {
			try {
				return call(method, input instanceof Request ? input : joinUrl(base, input, isReading(method)), options);
			} catch (error) {
				return rejected(error);
			}
		};
	const methods = Object.fromEntries(METHODS.map((method) => [method, through(method)]));
	const others = {
		create: ky.create,
		extend: (options: Parameters<KyInstance['extend']>[0]) => signedKy(ky.extend(options), base, prepare),
		stop: ky.stop,
		retry: ky.retry,
	};
	// METHODS and `others` are all the members of KyInstance; Object.fromEntries forgets the names.
	return Object.assign(through(), methods, others) as unknown as KyInstance;
}

/** Whether calls of a method change nothing. */
export function isReading(method: string | undefined): boolean {
	return method === 'get' || method === 'head';
}

/** ky's result for a call that failed before ky saw it: every way to read it rejects. */
export function rejected(error: unknown): ResponsePromise {
	const promise: Promise<never> = Promise.reject(error);
	return readable(promise, () => promise);
}

const READS = ['json', 'text', 'arrayBuffer', 'blob', 'bytes', 'formData'] as const;

/** A promise of ky: one that also reads its body. */
function readable(
	promise: Promise<KyResponse>,
	read: (name: (typeof READS)[number], ...options: []) => Promise<unknown>,
): ResponsePromise {
	// `json` accepts a schema, of which the type of the others knows nothing.
	const methods = READS.map((name) => [name, (...options: []) => read(name, ...options)]);
	// READS are all the methods of a ResponsePromise; Object.fromEntries forgets the names.
	return Object.assign(promise, Object.fromEntries(methods)) as ResponsePromise;
}
