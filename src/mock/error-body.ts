import type { ApiFamily } from './family.ts';

/** What is wrong, before it takes a family's shape. */
export interface ErrorContent {
	readonly status: number;
	readonly message: string;
	/** Fields and what is wrong with each. */
	readonly fields?: Readonly<Record<string, string>>;
}

const CODES: Readonly<Record<number, string>> = {
	400: 'INVALID_REQUEST_PARAMETER',
	401: 'UNAUTHORIZED',
	403: 'FORBIDDEN',
	404: 'NOT_FOUND',
	429: 'TOO_MANY_REQUESTS',
};

/** Everything that a shape is made of. */
interface Parts extends Required<ErrorContent> {
	/** `field: what is wrong`, one for each. */
	readonly details: readonly string[];
	/** All in one. */
	readonly sentence: string;
}

const SHAPES: Readonly<Record<ApiFamily, (parts: Parts) => object>> = {
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

/** An error in the shape of the family that was called. */
export function errorBody(family: ApiFamily, { status, message, fields = {} }: ErrorContent): object {
	const details = Object.entries(fields).map(([field, text]) => `${field}: ${text}`);
	const sentence = [message, ...details].filter((text) => text !== '').join('; ');
	return SHAPES[family]({ status, message, fields, details, sentence });
}

function toErrors(status: number, message: string, details: readonly string[]): object[] {
	const code = CODES[status] ?? 'ERROR';
	if (details.length === 0) return [{ status, code, title: message, detail: null }];
	return details.map((detail) => ({ status, code, title: detail, detail: null }));
}

function toLists(fields: Readonly<Record<string, string>>): Record<string, string[]> {
	return Object.fromEntries(Object.entries(fields).map(([field, text]) => [field, [text]]));
}
