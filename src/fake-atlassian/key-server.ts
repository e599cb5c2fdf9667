import { exportSPKI, generateKeyPair, type CryptoKey } from 'jose';

/** The server of the public keys of installs, in the cloud. */

/** A key pair for signing installs, and the server that publishes its public key. */
export interface KeyServer {
	/** The name of the key. */
	readonly kid: string;
	/** PEM. */
	readonly publicKey: string;
	readonly privateKey: CryptoKey;
	/** Responds as Atlassian's key server does: with the key for its name, with a 404 for any other. */
	readonly respond: (url: string) => Response;
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
		respond(url) {
			if (new URL(url).pathname.split('/').at(-1) !== kid) return new Response('Not Found', { status: 404 });
			return new Response(publicKey, { headers: { 'content-type': 'application/x-pem-file' } });
		},
	};
}

let shared: Promise<KeyServer> | undefined;

/** The key server of this process, shared because generating a key pair is slow. It never changes. */
export function sharedKeyServer(): Promise<KeyServer> {
	shared ??= createKeyServer();
	return shared;
}
