import type { DeduplicationStore } from '../app/index.ts';
import { hmacSha256, sha256Hex, toBase64url, verifyHmacSha256 } from '../crypto/index.ts';
import { DecodeError } from '../errors.ts';
import { signJwt, verifyJwt } from '../jwt/index.ts';
import { keyedMutex } from '../mutex.ts';
import { boundOperation } from '../stores/index.ts';
import { ConsentError } from './consent-error.ts';
import type { ParsedConsentOptions } from './options.ts';

/** A state that was made, and what belongs to it. */
export interface MadeState {
	readonly state: string;
	/** The challenge of PKCE. */
	readonly codeChallenge: string;
}

/** A state that came back and is right. */
export interface CheckedState {
	readonly appState: string | undefined;
	/** The verifier of PKCE. */
	readonly codeVerifier: string;
}

/** Makes and checks the parameter `state`. */
export interface States {
	make(session: string, appState: string | undefined): Promise<MadeState>;
	/** @throws {@link ConsentError} `ERR_CONSENT_STATE`, `ERR_CONSENT_STATE_EXPIRED`, `ERR_CONSENT_STATE_USED`. */
	check(state: string, session: string): Promise<CheckedState>;
}

/** The shortest value that can stand for a browser's session. A short one could be guessed, or is a user's name. */
const MIN_SESSION = 16;
/** In characters. The whole redirect must fit into a URL that every proxy lets through. */
export const MAX_APP_STATE = 1000;

/**
 * States are tokens: signed, bound to the browser's session and expiring, so that no process has to remember them. The key is
 * derived, because the client secret itself signs other tokens as well: those of webhooks.
 *
 * The verifier of PKCE is derived too. Only a process with the client secret can make it, and only for its own state.
 */
export function createStates({
	clientId,
	clientSecret,
	redirectText,
	cloud,
	stateLifetime,
	usedStates,
	now,
}: ParsedConsentOptions): States {
	const purpose = JSON.stringify(['oauth state', cloud.authorizeUrl, clientId, redirectText]);
	let derived: Promise<string> | undefined;
	const key = (): Promise<string> => (derived ??= (async () => hmacSha256(purpose, clientSecret))());
	const useOnce = usedStates === undefined ? undefined : createUseOnce(usedStates);
	const verifierOf = async (id: string): Promise<string> => hmacSha256(`verifier ${id}`, await key());

	return {
		async make(session, appState) {
			assertSession(session);
			if (appState !== undefined && (typeof appState !== 'string' || appState.length > MAX_APP_STATE)) {
				throw new TypeError(`\`appState\` must be text of ${MAX_APP_STATE} characters at most`);
			}
			const iat = Math.floor(now() / 1000);
			const jti = crypto.randomUUID();
			const sid = await hmacSha256(sessionText(session, jti), await key());
			const claims = { jti, sid, iat, exp: iat + stateLifetime, ...(appState === undefined ? {} : { app: appState }) };
			return {
				state: await signJwt(claims, await key()),
				codeChallenge: bytesToBase64url(await sha256Hex(await verifierOf(jti))),
			};
		},
		async check(state, session) {
			assertSession(session);
			const { jti, sid, exp, app } = await verify(state, await key(), now);
			const isOurs = typeof jti === 'string' && typeof sid === 'string';
			if (!isOurs || !(await verifyHmacSha256(sessionText(session, jti), sid, await key()))) {
				throw new ConsentError('ERR_CONSENT_STATE', 'The parameter `state` belongs to another browser');
			}
			// Without tolerance, since the clock that signed it is the same.
			if (now() / 1000 >= exp) {
				throw new ConsentError('ERR_CONSENT_STATE_EXPIRED', 'The parameter `state` has expired: start again');
			}
			await useOnce?.(jti, Math.max(1, exp * 1000 - now()));
			return { appState: typeof app === 'string' ? app : undefined, codeVerifier: await verifierOf(jti) };
		},
	};
}

const sessionText = (session: string, id: string): string => `session ${id} ${session}`;

/** @throws `TypeError` for a value that does not identify a browser's session. */
function assertSession(session: unknown): void {
	if (typeof session !== 'string' || session.length < MIN_SESSION) {
		throw new TypeError(
			`\`session\` must be text of ${MIN_SESSION} characters or more that only this browser has, such as its session id`,
		);
	}
}

async function verify(state: string, key: string, now: () => number): ReturnType<typeof verifyJwt> {
	try {
		return await verifyJwt(state, key, { now });
	} catch (error) {
		if (!(error instanceof DecodeError)) throw error;
		if (error.code === 'ERR_TOKEN_EXPIRED') {
			throw new ConsentError('ERR_CONSENT_STATE_EXPIRED', 'The parameter `state` has expired: start again');
		}
		throw new ConsentError('ERR_CONSENT_STATE', 'The parameter `state` was not made by this app', { cause: error });
	}
}

type UseOnce = (id: string, ttl: number) => Promise<void>;

function createUseOnce(store: DeduplicationStore): UseOnce {
	const inOrder = keyedMutex();
	/** @returns whether the key was new. */
	async function claim(key: string, ttl: number): Promise<boolean> {
		if (store.claim !== undefined) return bounded(async () => store.claim?.(key, 'used', ttl) ?? false);
		if (await bounded(() => store.get(key))) return false;
		if ((await bounded(() => store.set(key, 'used', ttl))) === false) {
			throw new ConsentError('ERR_CONSENT_STORE', 'The store of used states stored nothing');
		}
		return true;
	}
	return async (id, ttl) => {
		const key = `atlassian-rest-client:oauth-state:${id}`;
		if (await inOrder(key, () => claim(key, ttl))) return;
		throw new ConsentError('ERR_CONSENT_STATE_USED', 'The parameter `state` was used before: start again');
	};
}

function bounded<T>(operation: () => T | Promise<T>): Promise<T> {
	return boundOperation(
		operation,
		(cause) => new ConsentError('ERR_CONSENT_STORE', 'The store of used states failed', { cause }),
	);
}

function bytesToBase64url(hex: string): string {
	return toBase64url(Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16)));
}
