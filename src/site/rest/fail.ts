import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { errorBody, type ApiFamily } from '../../mock/index.ts';

type Status = 400 | 401 | 403 | 404 | 409 | 410 | 413;

/** A refusal in the product's own shape, to be thrown. */
export function fail(family: ApiFamily, status: Status, message: string): HTTPException {
	return new HTTPException(status, { message, res: Response.json(errorBody(family, { status, message }), { status }) });
}

/** A refusal that says what is wrong with each field. */
export function failFields(family: ApiFamily, fields: Readonly<Record<string, string>>): HTTPException {
	const body = errorBody(family, { status: 400, message: '', fields });
	return new HTTPException(400, { message: 'Some fields are wrong', res: Response.json(body, { status: 400 }) });
}

/** What is answered where this site has nothing: never a made-up success. */
export function notServed(family: ApiFamily): (c: Context) => Response {
	return ({ req }) => {
		const message =
			`The local site does not serve ${req.method} ${req.path}. ` +
			'Mock this call with the door atlassian-rest-client/msw, or call a cloud site.';
		return Response.json(errorBody(family, { status: 501, message }), { status: 501 });
	};
}
