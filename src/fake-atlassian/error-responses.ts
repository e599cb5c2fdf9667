import type { ApiFamily } from './api-family.ts';
import type { ResponsePreset } from './response-preset.ts';

/** The content of an error, independent of the family's format. */
export interface ErrorContent {
	readonly status: number;
	readonly message: string;
	/** The problem of each field, by its name. */
	readonly fields?: Readonly<Record<string, string>> | undefined;
}

/** The values that the formats are made of. */
interface Parts extends ErrorContent {
	readonly fields: Readonly<Record<string, string>>;
	/** `field: problem`, one for each field. */
	readonly details: readonly string[];
	/** The message and all details in one sentence. */
	readonly sentence: string;
}

const FORMATS: Readonly<Record<ApiFamily, (parts: Parts) => object>> = {
	jira: ({ message, fields }) => ({ errorMessages: message === '' ? [] : [message], errors: fields }),
	'service-management': ({ sentence }) => ({
		errorMessage: sentence,
		i18nErrorMessage: { i18nKey: sentence, parameters: [] },
	}),
	'confluence-v1': ({ status, message, details }) => ({
		statusCode: status,
		data: { authorized: status !== 403, valid: status !== 400, errors: details },
		message,
	}),
	'confluence-v2': ({ status, message, details }) => ({ errors: toErrors(status, message, details) }),
	bitbucket: ({ sentence, details, fields }) => ({
		type: 'error',
		error: { message: sentence, ...(details.length === 0 ? {} : { fields: toLists(fields) }) },
	}),
};

/** The body of an error, in the format of an API family. */
export function errorBody(family: ApiFamily, { status, message, fields = {} }: ErrorContent): object {
	const details = Object.entries(fields).map(([field, text]) => `${field}: ${text}`);
	const sentence = [message, ...details].filter((text) => text !== '').join('; ');
	return FORMATS[family]({ status, message, fields, details, sentence });
}

const CONFLUENCE_CODES: Readonly<Record<number, string>> = {
	400: 'INVALID_REQUEST_PARAMETER',
	401: 'UNAUTHORIZED',
	403: 'FORBIDDEN',
	404: 'NOT_FOUND',
	429: 'TOO_MANY_REQUESTS',
};

function toErrors(status: number, message: string, details: readonly string[]): object[] {
	const code = CONFLUENCE_CODES[status] ?? 'ERROR';
	if (details.length === 0) return [{ status, code, title: message, detail: null }];
	return details.map((detail) => ({ status, code, title: detail, detail: null }));
}

function toLists(fields: Readonly<Record<string, string>>): Record<string, string[]> {
	return Object.fromEntries(Object.entries(fields).map(([field, text]) => [field, [text]]));
}

/** An error response with any status, in the format of the API that is called. */
export function errorResponse(status: number, message: string): ResponsePreset {
	return ({ family }) => Response.json(errorBody(family, { status, message }), { status });
}

/**
 * A 404, in the format of the API that is called. Atlassian also sends it for things that the caller may not see.
 *
 * @example
 * site.get('rest/api/3/issue/{issueIdOrKey}', notFound());
 */
export function notFound(message = 'Issue does not exist or you do not have permission to see it.'): ResponsePreset {
	return errorResponse(404, message);
}

/**
 * A 403, in the format of the API that is called.
 *
 * @example
 * site.delete('rest/api/3/issue/{issueIdOrKey}', forbidden());
 */
export function forbidden(message = 'You do not have permission to perform this operation.'): ResponsePreset {
	return errorResponse(403, message);
}

/**
 * A 400, in the format of the API that is called.
 *
 * @param fields the problem of each field, by its name.
 * @param message the problem as a whole.
 *
 * @example
 * site.post('rest/api/3/issue', validationError({ summary: 'You must specify a summary of the issue.' }));
 */
export function validationError(fields: Readonly<Record<string, string>>, message = ''): ResponsePreset {
	return ({ family }) => Response.json(errorBody(family, { status: 400, message, fields }), { status: 400 });
}

/** Atlassian's response to an unauthenticated call. It never states a reason. */
export function unauthorized(family: ApiFamily, siteUrl: string): Response {
	const headers = { 'www-authenticate': challenge(family, siteUrl), 'x-seraph-loginreason': 'AUTHENTICATED_FAILED' };
	return Response.json(unauthorizedBody(family), { status: 401, headers });
}

function challenge(family: ApiFamily, siteUrl: string): string {
	if (family === 'bitbucket') return 'JWT realm="Bitbucket.org HTTP"';
	return `OAuth realm="${encodeURIComponent(new URL(siteUrl).origin)}"`;
}

function unauthorizedBody(family: ApiFamily): object {
	if (family === 'jira' || family === 'service-management') {
		return { message: 'Client must be authenticated to access this resource.', 'status-code': 401 };
	}
	const message = family === 'bitbucket' ? 'Access token expired or invalid.' : 'Unauthorized';
	return errorBody(family, { status: 401, message });
}
