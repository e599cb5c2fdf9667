import { SECRET_MARK } from '../../support/tenants.ts';

/** A site and a token server on one wire. Each call is answered by the function that it belongs to. */
export interface Network {
	readonly fetch: typeof globalThis.fetch;
	/** The forms that the token server was sent. */
	readonly asked: URLSearchParams[];
	/** The `Authorization` of each call to the site. */
	readonly sent: (string | null)[];
}

/** The nth token (from 1), as it is given out. */
export const tokenNumber = (n: number): string => `token-${n}-${SECRET_MARK}`;

/** Tokens that are good for fifteen minutes, one after the other. */
export const tokenAnswer = (n: number, more: object = {}): Response =>
	Response.json({ access_token: tokenNumber(n), expires_in: 900, token_type: 'Bearer', ...more });

export function network(
	site: (request: Request, n: number) => Response | Promise<Response> = () => Response.json({}),
	tokens: (form: URLSearchParams, n: number) => Response | Promise<Response> = (_, n) => tokenAnswer(n),
): Network {
	const asked: URLSearchParams[] = [];
	const sent: (string | null)[] = [];
	return {
		asked,
		sent,
		async fetch(input, init) {
			const request = new Request(input, init);
			if (/oauth/.test(request.url)) {
				const form = new URLSearchParams(await request.text());
				return tokens(form, asked.push(form));
			}
			return site(request, sent.push(request.headers.get('authorization')));
		},
	};
}
