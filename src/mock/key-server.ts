import { exportSPKI, generateKeyPair, type CryptoKey } from 'jose';

/** Where the public keys of installs are, in the cloud. */
export const INSTALL_KEYS = 'https://connect-install-keys.atlassian.com';

/** A key pair for signing installs, and the server that has its public key. */
export interface KeyServer {
	/** The name of the key. */
	readonly kid: string;
	/** PEM. */
	readonly publicKey: string;
	readonly privateKey: CryptoKey;
	/** Answers as the key server does: the key for its name, a 404 for any other. */
	readonly answer: (url: string) => Response;
}

/** A key server with a new key pair. */
export async function createKeyServer(): Promise<KeyServer> {
	const pair = await generateKeyPair('RS256');
	const kid = crypto.randomUUID();
	const publicKey = await exportSPKI(pair.publicKey);
	return {
		kid,
		publicKey,
		privateKey: pair.privateKey,
		answer(url) {
			if (new URL(url).pathname.split('/').at(-1) !== kid) return new Response('Not Found', { status: 404 });
			return new Response(publicKey, { headers: { 'content-type': 'application/x-pem-file' } });
		},
	};
}

let shared: Promise<KeyServer> | undefined;

/** The one that tests share: making a key takes a while. */
export function sharedKeyServer(): Promise<KeyServer> {
	shared ??= createKeyServer();
	return shared;
}
