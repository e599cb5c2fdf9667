/** The kinds of apps that `init` writes. */
export const KINDS = ['forge-remote', 'connect-on-forge', 'connect', 'script'] as const;
export const FRAMEWORKS = ['express', 'hono', 'fastify', 'next', 'node'] as const;
export const STORES = ['memory', 'sqlite', 'postgres'] as const;

export type Kind = (typeof KINDS)[number];
export type Framework = (typeof FRAMEWORKS)[number];
export type Store = (typeof STORES)[number];

/** An app that is to be written. A script has neither a framework nor a store. */
export interface Choice {
	/** Of the package: `my-app`. */
	readonly name: string;
	readonly kind: Kind;
	readonly framework: Framework;
	readonly store: Store;
}

/** Whether tenants of Connect install the app. */
export function isConnect({ kind }: Choice): boolean {
	return kind === 'connect' || kind === 'connect-on-forge';
}

/** Whether Forge calls the app. */
export function isForge({ kind }: Choice): boolean {
	return kind === 'forge-remote' || kind === 'connect-on-forge';
}

/** The key of a Connect app, which stays for good. */
export function keyOf({ name }: Choice): string {
	return `com.example.${name}`;
}
