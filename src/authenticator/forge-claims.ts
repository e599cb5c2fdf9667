import * as z from 'zod/mini';
import { DecodeError } from '../errors.ts';
import type { VerifiedClaims } from '../jwt/index.ts';

/** The claim `app` of an invocation token. Fields that are not named here are kept. */
export interface ForgeApp {
	/** `ari:cloud:ecosystem::app/...` */
	id: string;
	/** `ari:cloud:ecosystem::installation/...` */
	installationId?: string | null | undefined;
	/** The URL of the product's API: on a host of Atlassian's, or of the option `forge.apiHosts`. */
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

/** The claims that only Forge's tokens have. */
export interface ForgeClaims {
	app: ForgeApp;
	context?: ForgeContext | null | undefined;
	/** Account id of the user; on calls from a page only. */
	principal?: string | null | undefined;
}

const text = z.nullish(z.string());
/** Tokens are sent there: checked by `readForgeClaims`. */
const places = z.looseObject({ contexts: z.nullish(z.array(z.looseObject({ apiBaseUrl: text }))) });
const schema = z.looseObject({
	app: z.looseObject({
		id: z.string(),
		installationId: text,
		apiBaseUrl: text,
		appVersion: text,
		installation: z.nullish(places),
	}),
	context: z.nullish(z.looseObject({ cloudId: text, siteUrl: text, moduleKey: text, localId: text })),
	principal: text,
});

/**
 * @param isApi whether tokens may be sent to an address.
 * @throws {@link DecodeError} `ERR_CLAIM` that names the wrong claims, never a value; `ERR_AUDIENCE` for another app's.
 */
export function readForgeClaims(
	claims: VerifiedClaims,
	{ audience, isApi }: { readonly audience: string; readonly isApi: (address: string) => boolean },
): ForgeClaims {
	const result = z.safeParse(schema, claims);
	if (!result.success) {
		const names = result.error.issues.map(({ path }) => path.join('.'));
		throw new DecodeError('ERR_CLAIM', `The invocation token has a wrong claim: ${names.join(', ')}`);
	}
	const { id, apiBaseUrl, installation } = result.data.app;
	if (id !== audience && !audience.endsWith(`/${id}`)) {
		throw new DecodeError('ERR_AUDIENCE', 'The invocation token is of another app than it is meant for');
	}
	const addresses = [apiBaseUrl, ...(installation?.contexts ?? []).map((place) => place.apiBaseUrl)];
	if (!addresses.every((address) => address === undefined || address === null || isApi(address))) {
		throw new DecodeError(
			'ERR_CLAIM',
			"The invocation token has an `apiBaseUrl` that is not one of Atlassian's, nor on a host in `forge.apiHosts`",
		);
	}
	return result.data;
}
