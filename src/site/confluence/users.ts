import type { Hono } from 'hono';
import type { ProductEnv } from '../product.ts';
import { accountOf, accountTypeOf, httpError } from '../rest/index.ts';
import type { ConfluenceSite } from './site.ts';

/** Users. Only version 1 of the API has them. */
export function userRoutes(app: Hono<ProductEnv>, { data }: ConfluenceSite): void {
	const view = (accountId: string): object => {
		const user = data.users.find((user) => user.accountId === accountId);
		const name = user?.displayName ?? accountId;
		return {
			type: 'known',
			accountId,
			accountType: accountTypeOf(accountId),
			email: user?.emailAddress ?? '',
			publicName: name,
			displayName: name,
		};
	};
	app.get('/user/current', (c) => c.json(view(accountOf(c.get('caller'), data.users))));
	app.get('/user', (c) => {
		const accountId = c.req.query('accountId');
		if (accountId === undefined) throw httpError('confluence-v1', 400, 'The query parameter `accountId` is missing.');
		if (!data.users.some((user) => user.accountId === accountId)) {
			throw httpError('confluence-v1', 404, `No user found with account id: ${accountId}`);
		}
		return c.json(view(accountId));
	});
}
