import { errorBody } from './error-body.ts';
import type { ReadyAnswer } from './ready-answer.ts';

/**
 * A 404, as the API that was called says it. Atlassian also says so when the caller may not see what is there.
 *
 * @example
 * site.get('rest/api/3/issue/{issueIdOrKey}', notFound());
 */
export function notFound(message = 'Issue does not exist or you do not have permission to see it.'): ReadyAnswer {
	return errorAnswer(404, message);
}

/**
 * A 403, as the API that was called says it.
 *
 * @example
 * site.delete('rest/api/3/issue/{issueIdOrKey}', forbidden());
 */
export function forbidden(message = 'You do not have permission to perform this operation.'): ReadyAnswer {
	return errorAnswer(403, message);
}

/**
 * A 400, as the API that was called says it.
 *
 * @param fields what is wrong with each field.
 * @param message what is wrong as a whole.
 *
 * @example
 * site.post('rest/api/3/issue', validationError({ summary: 'You must specify a summary of the issue.' }));
 */
export function validationError(fields: Readonly<Record<string, string>>, message = ''): ReadyAnswer {
	return ({ family }) => Response.json(errorBody(family, { status: 400, message, fields }), { status: 400 });
}

/** Any error, in the shape of the API that was called. */
export function errorAnswer(status: number, message: string): ReadyAnswer {
	return ({ family }) => Response.json(errorBody(family, { status, message }), { status });
}
