import { describe, expect, it } from 'vitest';
import { createClient, oauth2, type Client, type OAuth2Options, type StoredToken } from '../../../src/index.ts';
import { NOW_SECONDS, SECRET_MARK } from '../../support/tenants.ts';
import { failureOf } from '../helpers.ts';
import { network, tokenAnswer, tokenNumber, type Network } from './network.ts';

const ME = 'rest/api/3/myself';
const start = NOW_SECONDS * 1000;
const refreshToken = `refresh-0-${SECRET_MARK}`;
const refresh = (n: number): string => `refresh-${n}-${SECRET_MARK}`;

/** Gives another refresh token for each, and takes each one once, as Atlassian does. */
function rotating(site?: Parameters<typeof network>[0]): Network {
	const used = new Set<string | null>();
	return network(site, (form, n) => {
		const given = form.get('refresh_token');
		if (used.has(given)) return Response.json({ error: 'invalid_grant' }, { status: 403 });
		used.add(given);
		return tokenAnswer(n, { refresh_token: refresh(n), expires_in: 3600 });
	});
}

function clientOf({ fetch }: Network, options: Partial<OAuth2Options> = {}, time = (): number => start): Client {
	const given = {
		clientId: 'app',
		clientSecret: `client-${SECRET_MARK}`,
		refreshToken,
		onRefresh() {},
		cloudId: 'c-1',
	};
	return createClient({ credential: oauth2({ ...given, ...options }) }, { fetch, now: time, retry: 0 });
}
const usedTokens = ({ asked }: Network): unknown[] => asked.map((form) => form.get('refresh_token'));

describe('OAuth 2.0 with a refresh token', () => {
	it('hands the next refresh token over before the access token is used', async () => {
		const order: unknown[] = [];
		const net = rotating(({ url }) => (order.push(new URL(url).host), Response.json({})));
		await clientOf(net, { onRefresh: async (tokens) => void order.push(tokens) }).get(ME);
		expect(order).toEqual([
			{ refreshToken: refresh(1), accessToken: tokenNumber(1), expiresAt: start + 3_600_000 },
			'api.atlassian.com',
		]);
		expect(Object.fromEntries(net.asked[0] ?? [])).toEqual({
			grant_type: 'refresh_token',
			client_id: 'app',
			client_secret: `client-${SECRET_MARK}`,
			refresh_token: refreshToken,
		});
	});

	it('goes from each refresh token to the next, once for all who ask', async () => {
		const net = rotating();
		let time = start;
		const client = clientOf(net, {}, () => time);
		for (let hour = 0; hour < 4; hour += 1, time += 3_600_000) {
			await Promise.all([client.get(ME), client.get(ME), client.get(ME)]);
		}
		expect(usedTokens(net)).toEqual([refreshToken, refresh(1), refresh(2), refresh(3)]);
	});

	it('is shared by credentials of the same token, of a later one, and of an earlier one', async () => {
		const net = rotating();
		let time = start;
		const [first, second, earlier] = [
			clientOf(net, {}, () => time),
			clientOf(net, {}, () => time),
			clientOf(net, {}, () => time),
		];
		await first.get(ME);
		await second.get(ME);
		await clientOf(net, { refreshToken: refresh(1) }, () => time).get(ME);
		time += 3_600_000;
		await first.get(ME);
		time += 3_600_000;
		await second.get(ME);
		await earlier.get(ME);
		expect(usedTokens(net)).toEqual([refreshToken, refresh(1), refresh(2)]);
	});

	it('does not lose a refresh token that could not be stored: it is handed over again, before anything is sent', async () => {
		const net = rotating();
		const stored: string[] = [];
		let attempts = 0;
		const client = clientOf(net, {
			onRefresh({ refreshToken }) {
				attempts += 1;
				if (attempts === 1) throw new Error('the database is down');
				stored.push(refreshToken);
			},
		});
		expect(await failureOf(client.get(ME))).toHaveProperty('message', 'the database is down');
		expect(net.sent).toEqual([]);
		await client.get(ME);
		expect([stored, net.asked.length, net.sent]).toEqual([[refresh(1)], 1, [`Bearer ${tokenNumber(1)}`]]);
	});

	/** A database that is down at first, and what it was given later. */
	function database(): { isDown: boolean; stored: string[]; onRefresh: OAuth2Options['onRefresh'] } {
		const db = {
			isDown: true,
			stored: new Array<string>(),
			onRefresh({ refreshToken: next }: { refreshToken: string }) {
				if (db.isDown) throw new Error('the database is down');
				db.stored.push(next);
			},
		};
		return db;
	}

	it('that could not be stored is handed over by the next credential of the one before, which is used up', async () => {
		const net = rotating();
		const db = database();
		await failureOf(clientOf(net, db).get(ME));
		db.isDown = false;
		await clientOf(net, db).get(ME);
		expect([db.stored, usedTokens(net)]).toEqual([[refresh(1)], [refreshToken]]);
	});

	it('that could not be stored is handed over although the cache fails as well', async () => {
		const net = rotating();
		const db = database();
		const set = (): void => {
			throw new Error('the cache is down');
		};
		const client = clientOf(net, { ...db, cache: { get: () => undefined, set } });
		await failureOf(client.get(ME));
		db.isDown = false;
		await failureOf(client.get(ME));
		expect([db.stored, usedTokens(net)]).toEqual([[refresh(1)], [refreshToken]]);
	});

	it('that was stored late is used for another, when its access token has ended meanwhile', async () => {
		const net = rotating();
		const db = database();
		let time = start;
		const client = clientOf(net, db, () => time);
		await failureOf(client.get(ME));
		db.isDown = false;
		time += 3_600_000;
		await client.get(ME);
		expect(usedTokens(net)).toEqual([refreshToken, refresh(1)]);
		expect([db.stored, net.sent]).toEqual([[refresh(1), refresh(2)], [`Bearer ${tokenNumber(2)}`]]);
	});

	it('that was stored is not handed over again, in the place of a newer one', async () => {
		const net = rotating();
		const cache = new Map<string, StoredToken>();
		const stored: string[] = [];
		const onRefresh = ({ refreshToken: next }: { refreshToken: string }): void => void stored.push(next);
		await clientOf(net, { onRefresh, cache }).get(ME);
		const [chain = ''] = [...cache.keys()].slice(-1);
		cache.delete(chain);
		await failureOf(clientOf(net, { onRefresh, cache }).get(ME));
		expect(stored).toEqual([refresh(1)]);
	});

	it('does not go back to a refresh token that is used up when the cache fails', async () => {
		const net = rotating();
		let isDown = true;
		const set = (): void => {
			if (isDown) throw new Error('the cache is down');
		};
		const client = clientOf(net, { cache: { get: () => undefined, set } });
		expect(await failureOf(client.get(ME))).toHaveProperty('message', 'the cache is down');
		isDown = false;
		await client.get(ME);
		expect(usedTokens(net)).toEqual([refreshToken, refresh(1)]);
	});

	it('is content with a server that keeps the refresh token', async () => {
		const net = network(undefined, (_, n) => tokenAnswer(n));
		let time = start;
		const client = clientOf(net, { onRefresh: () => expect.fail('there is nothing to store') }, () => time);
		await client.get(ME);
		time += 900_000;
		await client.get(ME);
		expect(usedTokens(net)).toEqual([refreshToken, refreshToken]);
	});

	it('is renewed once after a 401', async () => {
		const net = rotating((_, n) => (n === 1 ? new Response(null, { status: 401 }) : Response.json({})));
		await clientOf(net).get(ME);
		expect(net.sent).toEqual([1, 2].map((n) => `Bearer ${tokenNumber(n)}`));
	});

	it('survives a circle of what a broken cache says was left', async () => {
		const keys = new Set<string>();
		// Of the first key it knows nothing: that is where tokens are. Behind the others, each token leads to the other one.
		const get = (key: string): StoredToken | undefined => {
			const position = [...keys.add(key)].indexOf(key);
			if (position === 0) return undefined;
			return { token: 'a', expiresAt: 0, refreshAt: 0, refreshToken: position === 1 ? refresh(9) : refreshToken };
		};
		const net = rotating();
		await clientOf(net, { cache: { get, set: () => undefined } }).get(ME);
		expect(usedTokens(net)).toEqual([refreshToken]);
	});

	it('survives a circle in a broken cache', async () => {
		const loop: StoredToken = { token: 'a', expiresAt: 0, refreshAt: 0, refreshToken };
		const net = rotating();
		await clientOf(net, { cache: { get: () => loop, set: () => undefined } }).get(ME);
		expect(net.asked).toHaveLength(1);
	});
});

describe('a refresh token that is loaded', () => {
	const store = (token: string | undefined) => {
		const db = { token, loads: 0 };
		return {
			db,
			refreshToken: async (): Promise<string> => {
				db.loads += 1;
				// As it comes from a store.
				return db.token as string;
			},
			onRefresh: (tokens: { refreshToken: string }): void => void (db.token = tokens.refreshToken),
		};
	};

	it('is read again before each refresh, so that an idle process never sends an old one', async () => {
		const net = rotating();
		const { db, ...shared } = store(refreshToken);
		let time = start;
		// Two processes: each has a cache of its own.
		const [busy, idle] = [new Map(), new Map()].map((cache) => clientOf(net, { ...shared, cache }, () => time));
		await idle!.get(ME);
		for (let hour = 0; hour < 3; hour += 1) {
			time += 3_600_000;
			await busy!.get(ME);
		}
		time += 3_600_000;
		await idle!.get(ME);
		expect(usedTokens(net)).toEqual([refreshToken, refresh(1), refresh(2), refresh(3), refresh(4)]);
		expect(db.loads).toBeGreaterThanOrEqual(5);
	});

	it('leads to the access token that another process has fetched, where they share a cache', async () => {
		const net = rotating();
		const { db: _, ...shared } = store(refreshToken);
		const cache = new Map<string, StoredToken>();
		const [one, other] = [0, 1].map(() => clientOf(net, { ...shared, cache }));
		await one!.get(ME);
		await other!.get(ME);
		expect(usedTokens(net)).toEqual([refreshToken]);
	});

	it('is read once more after a refusal: another process was just refreshing', async () => {
		const net = rotating();
		const { db, refreshToken: load, onRefresh } = store(refreshToken);
		// The other process has used it, and stores the next one a moment after it was loaded for the refresh.
		await clientOf(net, { cache: new Map() }).get(ME);
		const slow = async (): Promise<string> => {
			const loaded = await load();
			if (db.loads === 2) db.token = refresh(1);
			return loaded;
		};
		await clientOf(net, { refreshToken: slow, onRefresh, cache: new Map() }).get(ME);
		expect(usedTokens(net)).toEqual([refreshToken, refreshToken, refresh(1)]);
	});

	it('that is refused twice, or is the same one, is not sent again', async () => {
		const net = rotating();
		const { db: _, ...shared } = store(refreshToken);
		await clientOf(net, { cache: new Map() }).get(ME);
		const error = await failureOf(clientOf(net, { ...shared, cache: new Map() }).get(ME));
		expect(error).toMatchObject({ name: 'CredentialError', code: 'ERR_TOKEN_REFUSED' });
		expect(usedTokens(net)).toEqual([refreshToken, refreshToken]);
	});

	it('from a store that lags behind does not bring back one that was used', async () => {
		const net = rotating();
		let time = start;
		const client = clientOf(net, { refreshToken: () => refreshToken, cache: new Map() }, () => time);
		await client.get(ME);
		time += 3_600_000;
		await client.get(ME);
		expect(usedTokens(net)).toEqual([refreshToken, refresh(1)]);
	});

	describe('with a lock', () => {
		const run = (lock: unknown): Promise<unknown> => {
			const { db: _, ...shared } = store(refreshToken);
			const options = { ...shared, cache: new Map(), lock: lock as NonNullable<OAuth2Options['lock']> };
			return clientOf(rotating(), options)
				.get(ME)
				.then(
					({ status }) => status,
					(error: unknown) => error,
				);
		};

		it('is refreshed inside of it, and whatever the lock returns is not used', async () => {
			const order: string[] = [];
			const lock = async (refresh: () => Promise<void>): Promise<string> => {
				order.push('locked');
				await refresh();
				order.push('free');
				return 'no token';
			};
			expect([await run(lock), order]).toEqual([200, ['locked', 'free']]);
		});

		it('is kept although the lock cannot be released', async () => {
			const lock = async (refresh: () => Promise<void>): Promise<void> => {
				await refresh();
				throw new Error('of the lock');
			};
			expect(await run(lock)).toBe(200);
		});

		it.each([
			['that fails', () => Promise.reject(new Error('of the lock')), 'of the lock'],
			['that runs nothing', async () => undefined, undefined],
		])('%s is not fetched', async (_, lock, reason) => {
			const error = await run(lock);
			expect(error).toMatchObject({ code: 'ERR_TOKEN_UNAVAILABLE', message: expect.stringContaining('lock') });
			expect(((error as Error).cause as Error | undefined)?.message).toBe(reason);
		});

		it('is refused as before', async () => {
			const net = rotating();
			await clientOf(net, { cache: new Map() }).get(ME);
			const { db: _, ...shared } = store(refreshToken);
			const lock: OAuth2Options['lock'] = (refresh) => refresh();
			const error = await failureOf(clientOf(net, { ...shared, cache: new Map(), lock }).get(ME));
			expect(error).toMatchObject({ code: 'ERR_TOKEN_REFUSED' });
		});

		it.each([[{ lock: 7, refreshToken: () => refreshToken }], [{ lock: () => undefined }]])(
			'that is not a function, or has nothing to load, is a mistake: %o',
			(options) => {
				expect(() => clientOf(rotating(), options as unknown as Partial<OAuth2Options>)).toThrow('`lock`');
			},
		);
	});

	it('that cannot be loaded, or is not there, is named', async () => {
		const down = (): never => {
			throw new Error('the database is down');
		};
		expect(await failureOf(clientOf(rotating(), { refreshToken: down }).get(ME))).toMatchObject({
			code: 'ERR_TOKEN_UNAVAILABLE',
			cause: { message: 'the database is down' },
		});
		const gone = store(undefined);
		expect(await failureOf(clientOf(rotating(), { refreshToken: gone.refreshToken }).get(ME))).toMatchObject({
			code: 'ERR_TOKEN_REFUSED',
			message: expect.stringContaining('consent again'),
		});
	});
});
