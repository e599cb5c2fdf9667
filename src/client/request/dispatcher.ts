import type { TransportOptions } from '../options.ts';

type Handler = Readonly<Record<string, ((...parameters: never[]) => unknown) | undefined>>;

/** A dispatcher as `fetch` calls it. */
interface AnyDispatcher {
	dispatch(options: object, handler: object): unknown;
}

const adapted = new WeakMap<object, AnyDispatcher>();

/**
 * A dispatcher of undici 8, which does not know the handlers of the `fetch` in Node 22 and 24, for any version of `fetch`: the
 * handlers get the newer methods as well. Source: `Dispatcher1Wrapper` of undici 8.
 */
export function adaptDispatcher(given: NonNullable<TransportOptions['dispatcher']>): AnyDispatcher {
	// Its parameters are those of undici, whichever version it is.
	const dispatcher: AnyDispatcher = given;
	const known = adapted.get(dispatcher);
	if (known !== undefined) return known;
	const dispatch = (options: object, handler: Handler): unknown =>
		typeof handler['onRequestStart'] === 'function'
			? dispatcher.dispatch(options, handler)
			: // Older handlers do not know HTTP/2.
				dispatcher.dispatch({ ...options, allowH2: false }, withNewMethods(handler));
	const adapter = Object.create(dispatcher, { dispatch: { value: dispatch } }) as AnyDispatcher;
	adapted.set(dispatcher, adapter);
	return adapter;
}

interface Controller {
	readonly rawHeaders?: readonly Uint8Array[];
	readonly rawTrailers?: readonly Uint8Array[];
	abort(reason: unknown): void;
	pause(): void;
	resume(): void;
}

/** The handlers of undici 7 and older. */
interface OldHandler {
	onConnect?(abort: (reason: unknown) => void, context: unknown): void;
	onHeaders?(status: number, headers: unknown, resume: () => void, statusText: string): boolean | undefined;
	onData?(chunk: Uint8Array): boolean | undefined;
	onComplete?(trailers: unknown): void;
	onError?(error: Error): void;
	onUpgrade?(status: number, headers: unknown, socket: unknown): void;
	onBodySent?(chunk: Uint8Array): void;
	onRequestSent?(): void;
	onResponseStarted?(): void;
}

function withNewMethods(old: OldHandler): object {
	return {
		onConnect: (abort: (reason: unknown) => void, context: unknown) => old.onConnect?.(abort, context),
		onHeaders: (status: number, headers: unknown, resume: () => void, statusText: string) =>
			old.onHeaders?.(status, headers, resume, statusText),
		onData: (chunk: Uint8Array) => old.onData?.(chunk),
		onComplete: (trailers: unknown) => old.onComplete?.(trailers),
		onError: (error: Error) => old.onError?.(error),
		onUpgrade: (status: number, headers: unknown, socket: unknown) => old.onUpgrade?.(status, headers, socket),
		onBodySent: (chunk: Uint8Array) => old.onBodySent?.(chunk),
		onRequestSent: () => old.onRequestSent?.(),
		onResponseStarted: () => old.onResponseStarted?.(),
		onRequestStart(controller: Controller, context: unknown) {
			old.onConnect?.((reason) => controller.abort(reason), context);
		},
		onRequestUpgrade({ rawHeaders }: Controller, status: number, headers: HeaderRecord, socket: unknown) {
			old.onUpgrade?.(status, rawHeaders ?? toRaw(headers), socket);
		},
		onResponseStart(controller: Controller, status: number, headers: HeaderRecord, statusText: string) {
			const raw = controller.rawHeaders ?? toRaw(headers);
			const goesOn = old.onHeaders?.(status, raw, () => controller.resume(), statusText);
			if (goesOn === false) controller.pause();
		},
		onResponseData(controller: Controller, chunk: Uint8Array) {
			if (old.onData?.(chunk) === false) controller.pause();
		},
		onResponseEnd({ rawTrailers }: Controller, trailers: HeaderRecord) {
			old.onComplete?.(rawTrailers ?? toRaw(trailers));
		},
		onResponseError(_: Controller, error: Error) {
			old.onError?.(error);
		},
	};
}

type HeaderRecord = Readonly<Record<string, string | readonly string[]>>;

/** Names and values alternate, as bytes. */
function toRaw(headers: HeaderRecord = {}): Uint8Array[] {
	return Object.entries(headers).flatMap(([name, value]) => [value].flat().flatMap((one) => [bytes(name), bytes(one)]));
}

/** A Buffer, as undici makes it: its own methods are used. */
function bytes(text: string): Uint8Array {
	return Buffer.from(text, 'latin1');
}
