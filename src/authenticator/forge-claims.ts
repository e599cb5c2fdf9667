import * as z from 'zod/mini';
import { DecodeError } from '../errors.ts';
import type { VerifiedClaims } from '../jwt/index.ts';

/** The claim `app` of an invocation token. Fields that are not named here are kept. */
export interface ForgeApp {
	/** `ari:cloud:ecosystem::app/...` */
	id: string;
	/** `ari:cloud:ecosystem::installation/...` */
	installationId?: string | null | undefined;
	apiBaseUrl?: string | null | undefined;
	appVersion?: string | null | undefined;
	[field: string]: unknown;
}

/** The claim `context` of an invocation token. Fields that are not named here are kept. */
export interface ForgeContext {
	cloudId?: string | null | undefined;
	siteUrl?: string | null | undefined;
	moduleKey?: string | null | undefined;
	localId?: string | null | undefined;
	extension?: unknown;
	[field: string]: unknown;
}

/** The claims of Forge's own, beside those of every token. */
export interface ForgeClaims {
	app: ForgeApp;
	context?: ForgeContext | null | undefined;
	/** Account id of the user; on calls from a page only. */
	principal?: string | null | undefined;
}

const text = z.nullish(z.string());
const schema = z.looseObject({
	app: z.looseObject({
		id: z.string(),
		installationId: text,
		apiBaseUrl: z.nullish(z.string().check(z.refine(isHttps))),
		appVersion: text,
	}),
	context: z.nullish(z.looseObject({ cloudId: text, siteUrl: text, moduleKey: text, localId: text })),
	principal: text,
});

/** @throws {@link DecodeError} `ERR_CLAIM` that names what is wrong, never a value; `ERR_AUDIENCE` for another app's. */
export function readForgeClaims(claims: VerifiedClaims, audience: string): ForgeClaims {
	const result = z.safeParse(schema, claims);
	if (result.success) {
		const { id } = result.data.app;
		if (id === audience || audience.endsWith(`/${id}`)) return result.data;
		throw new DecodeError('ERR_AUDIENCE', 'The invocation token is of another app than it is meant for');
	}
	const names = result.error.issues.map(({ path }) => path.join('.'));
	throw new DecodeError('ERR_CLAIM', `The invocation token has a wrong claim: ${names.join(', ')}`);
}

/** Tokens are sent there. */
function isHttps(address: string): boolean {
	const url = URL.parse(address);
	return url?.protocol === 'https:' && `${url.username}${url.password}${url.search}${url.hash}` === '';
}
