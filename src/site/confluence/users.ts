import type { Hono } from 'hono';
import type { ProductEnv } from '../product.ts';
import { accountOf, httpError, missingParameter } from '../rest/index.ts';
import { userView } from './content-view.ts';
import type { ConfluenceSite } from './site.ts';

/** Users. Only version 1 of the API has them. */
export function userRoutes(app: Hono<ProductEnv>, site: ConfluenceSite): void {
	const { data } = site;
	app.get('/user/current', (c) => c.json(userView(site, accountOf(c.get('caller'), data.users))));
	app.get('/user', (c) => {
		const accountId = c.req.query('accountId');
		if (accountId === undefined) throw missingParameter('confluence-v1', 'accountId');
		if (!data.users.some((user) => user.accountId === accountId)) {
			throw httpError('confluence-v1', 404, `No user found with account id: ${accountId}`);
		}
		return c.json(userView(site, accountId));
	});
}
