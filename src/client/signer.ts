import { EncodeError } from '../errors.ts';
import type { Credential } from './credentials/index.ts';
import type { SigningOptions } from './options.ts';

/** What the attempts of one call have in common. */
export interface CallContext {
	/** The caller's transport, below ours. */
	readonly fetch: typeof globalThis.fetch;
	/** Every `Authorization` that was sent, so that none is shown. */
	readonly sent: Set<string>;
}

/** Signs the request, as it stands, in its own headers. */
export interface Sign {
	(request: Request, call: CallContext): Promise<void>;
	/** The credential is good for any URL, so it goes nowhere but below the base. A Connect JWT is good for one URL only. */
	readonly bearer: boolean;
	/** Signs once more what was answered with 401. False when there is nothing else to try. */
	readonly again: (
		request: Request,
		refused: { sent: Request; answer: Response },
		call: CallContext,
	) => Promise<boolean>;
}

/** Asks the credential for each attempt. */
export function signer(credential: Credential, { lifetime = 180, now = Date.now }: SigningOptions): Sign {
	const sign = async (request: Request, call: CallContext): Promise<void> =>
		set(request, await credential(request, { fetch: call.fetch, now, lifetime }), call);
	return Object.assign(sign, {
		bearer: credential.perUrl !== true,
		async again(request: Request, { sent, answer }: { sent: Request; answer: Response }, call: CallContext) {
			const authorization = sent.headers.get('authorization') ?? undefined;
			const refused = { authorization, date: answer.headers.get('date') };
			const value = await credential(request, { fetch: call.fetch, now, lifetime, refused });
			set(request, value, call);
			return value !== authorization;
		},
	});
}

function set({ headers }: Request, value: string | undefined, { sent }: CallContext): void {
	headers.delete('authorization');
	if (value === undefined) return;
	// Headers would show what they do not take.
	if (typeof value !== 'string' || !/^[\x20-\x7e]+$/.test(value)) {
		throw new EncodeError('ERR_CREDENTIAL', 'The credential gave what cannot be sent as `Authorization`');
	}
	sent.add(value);
	headers.set('authorization', value);
}

/** Takes our token, or what was to be replaced by it, off a request. */
export function dropToken({ headers }: Pick<Request, 'headers'>): void {
	headers.delete('authorization');
}

/** Takes every credential off a request. */
export function dropCredentials({ headers }: Pick<Request, 'headers'>): void {
	for (const name of ['authorization', 'cookie', 'proxy-authorization']) headers.delete(name);
}
