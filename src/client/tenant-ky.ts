import type { Input, KyInstance, Options, ResponsePromise } from 'ky';
import { joinUrl, type Base } from './base.ts';
import { METHODS } from './methods.ts';
import type { Prepare } from './prepare-call.ts';

/** A call to an address that is the tenant's. */
export type CallKy = (
	method: (typeof METHODS)[number] | undefined,
	url: string | Request,
	options: Options,
	pathTemplate?: string,
) => ResponsePromise;

/** Calls of a ky instance that are prepared by us last, whatever hooks an `extend` or the call itself brings. */
export function callerOf(ky: KyInstance, prepare: Prepare): CallKy {
	return (method, url, { hooks, ...options }, pathTemplate) => {
		const instance = hooks === undefined ? ky : ky.extend({ hooks });
		const call = method === undefined ? instance : instance[method];
		return call(url, { ...options, hooks: { init: [(merged) => prepare(merged, url, pathTemplate)] } });
	};
}

/**
 * A ky instance whose paths are the tenant's and whose every call is prepared by us.
 *
 * What is wrong with a call rejects its promise, like every other failure; it is not thrown in the caller's face.
 */
export function tenantKy(ky: KyInstance, base: Base, prepare: Prepare): KyInstance {
	const call = callerOf(ky, prepare);
	const through =
		(method?: (typeof METHODS)[number]) =>
		(input: Input, options: Options = {}): ResponsePromise => {
			try {
				return call(method, input instanceof Request ? input : joinUrl(base, input), options);
			} catch (error) {
				return rejected(error);
			}
		};
	const methods = Object.fromEntries(METHODS.map((method) => [method, through(method)]));
	const others = {
		create: ky.create,
		extend: (options: Parameters<KyInstance['extend']>[0]) => tenantKy(ky.extend(options), base, prepare),
		stop: ky.stop,
		retry: ky.retry,
	};
	// METHODS and `others` are all the members of KyInstance; Object.fromEntries forgets the names.
	return Object.assign(through(), methods, others) as unknown as KyInstance;
}

/** What ky gives for a call, for one that failed before ky saw it: every way to read it rejects. */
export function rejected(error: unknown): ResponsePromise {
	const promise: Promise<never> = Promise.reject(error);
	const read = (): Promise<never> => promise;
	return Object.assign(promise, { json: read, text: read, arrayBuffer: read, blob: read, bytes: read, formData: read });
}
