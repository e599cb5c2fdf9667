import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { errorBody, type ApiFamily } from '../../fake-atlassian/index.ts';

type Status = 400 | 401 | 403 | 404 | 409 | 410 | 413;

/** An error to throw: it becomes a response in the format of the API. */
export function httpError(family: ApiFamily, status: Status, message: string): HTTPException {
	return new HTTPException(status, { message, res: Response.json(errorBody(family, { status, message }), { status }) });
}

/** A 400 to throw that names the problem of each field. */
export function fieldErrors(family: ApiFamily, fields: Readonly<Record<string, string>>): HTTPException {
	const body = errorBody(family, { status: 400, message: '', fields });
	return new HTTPException(400, { message: 'Some fields are invalid', res: Response.json(body, { status: 400 }) });
}

/** Responds to operations that this site does not implement. An invented success would hide that. */
export function notServed(family: ApiFamily): (c: Context) => Response {
	return ({ req }) => {
		const message =
			`The local site does not serve ${req.method} ${req.path}. ` +
			'Mock this call with atlassian-rest-client/msw, or call a cloud site.';
		return Response.json(errorBody(family, { status: 501, message }), { status: 501 });
	};
}
