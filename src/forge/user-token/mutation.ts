import { CredentialError } from '../../errors.ts';
import { isToken, wordsOf, type JsonResponse } from '../../http/index.ts';
import { isRecord } from '../../is-record.ts';
import type { ForgeInstallation } from '../installation/index.ts';

const MUTATION = `mutation OfflineUserAuthToken($input: OfflineUserAuthTokenInput!) {
	offlineUserAuthToken(input: $input) { success errors { message } authToken { token ttl } }
}`;

/** The response to the mutation. */
export type MutationResult =
	| { readonly isSuccess: true; readonly token: string; readonly ttl: number }
	/** GraphQL says no more than a text for people. */
	| { readonly isSuccess: false; readonly messages: readonly string[] };

/** The body of the GraphQL request. */
export function mutationBody(contextIds: readonly string[], accountId: string): object {
	return { query: MUTATION, variables: { input: { contextIds, userId: accountId } } };
}

/**
 * The forms of `contextIds`, in the order in which they are tried. Which is right is contested: the pages of Atlassian mean the
 * ARI of the installation's context, which is that of the site in recorded `installed` bodies; one member of its staff has
 * named the workspace, whose id is the cloud id.
 */
export function contextIdForms({ contextAri, cloudId, apiBaseUrl }: ForgeInstallation): readonly (readonly string[])[] {
	const product = /\/ex\/([\w-]+)\//.exec(apiBaseUrl ?? '')?.[1] ?? contextAri?.split(':')[2] ?? 'jira';
	const site = contextAri ?? (cloudId === undefined ? undefined : `ari:cloud:${product}::site/${cloudId}`);
	const workspace = cloudId === undefined ? undefined : `ari:cloud:${product}:${cloudId}:workspace/${cloudId}`;
	return [site, workspace].flatMap((ari) => (ari === undefined ? [] : [[ari]]));
}

/**
 * Reads the response to the mutation. A refusal may come with the status 200.
 *
 * @throws {@link CredentialError} `ERR_TOKEN_REFUSED` when the system token is not accepted, `ERR_TOKEN_UNAVAILABLE`,
 *   `ERR_TOKEN_RESPONSE`.
 */
export function readMutation({ status, data, date }: JsonResponse, systemToken: string): MutationResult {
	if (status === 401 || status === 403) {
		throw new CredentialError('ERR_TOKEN_REFUSED', `The system token of the installation is not accepted (${status})`, {
			status,
			date,
		});
	}
	const { data: payload, errors } = data;
	const result = isRecord(payload) ? payload['offlineUserAuthToken'] : undefined;
	if (!isRecord(result)) {
		const overall = recordsOf(errors);
		const code = overall.map(({ extensions }) => (isRecord(extensions) ? extensions['statusCode'] : undefined));
		if (code.some((value) => value === 429 || (typeof value === 'number' && value >= 500))) {
			throw new CredentialError('ERR_TOKEN_UNAVAILABLE', 'The GraphQL API of Atlassian is not available', { status });
		}
		if (overall.length > 0) return { isSuccess: false, messages: messagesOf(overall, systemToken) };
		throw new CredentialError(
			'ERR_TOKEN_RESPONSE',
			`The response of the GraphQL API of Atlassian has no result (${status})`,
			{
				status,
			},
		);
	}
	if (result['success'] !== true) {
		return { isSuccess: false, messages: messagesOf(recordsOf(result['errors']), systemToken) };
	}
	const { token, ttl } = isRecord(result['authToken']) ? result['authToken'] : ({} as Record<string, unknown>);
	// It is put into a header, whose setter would show it in its error.
	if (!isToken(token) || typeof ttl !== 'number' || !(ttl > 0 && ttl < Infinity)) {
		throw new CredentialError('ERR_TOKEN_RESPONSE', 'The response of the GraphQL API of Atlassian has no token');
	}
	return { isSuccess: true, token: token.replace(/^Bearer /i, ''), ttl };
}

function recordsOf(list: unknown): Record<string, unknown>[] {
	return Array.isArray(list) ? list.filter(isRecord) : [];
}

/** Without the token, if the other side repeats it. */
function messagesOf(errors: readonly Readonly<Record<string, unknown>>[], systemToken: string): string[] {
	return errors
		.flatMap(({ message }) => (typeof message === 'string' ? [message] : []))
		.slice(0, 3)
		.map((message) => wordsOf([message], [systemToken]));
}
