import { expect, it } from 'vitest';
import { createApp, type AppOptions, type ForgeInstallation } from '../../../src/index.ts';
import { forgeRequest, type ForgeRequestOptions } from '../../../src/msw/index.ts';
import { now } from '../../support/tenants.ts';
import { installation, sharedKeys } from './support.ts';

const keys = await sharedKeys();
const { installationId } = installation;

/** Two processes with one store, whose operations take a while, and one lock. */
function twoProcesses(lock?: AppOptions['lock']) {
	const records = new Map<string, ForgeInstallation>();
	const later = async <T>(run: () => T): Promise<T> => {
		await new Promise((resolve) => void setTimeout(resolve, 5));
		return run();
	};
	const installations = {
		get: (id: string) => later(() => records.get(id)),
		set: (id: string, record: ForgeInstallation) => later(() => records.set(id, record)),
		delete: (id: string) => later(() => records.delete(id)),
	};
	const errors: unknown[] = [];
	const make = () =>
		createApp({
			forge: { appId: installation.appId, installations },
			fetch: async () => keys.respond(),
			now,
			...(lock === undefined ? {} : { lock }),
			onError: (error) => errors.push(error),
		});
	const [one, other] = [make(), make()];
	const send = async (app: (request: Request) => Promise<Response>, options: ForgeRequestOptions): Promise<number> =>
		(await app(await forgeRequest(installation, { now, keys, ...options }))).status;
	return { records, errors, one, other, send };
}

/** One holder at a time, of all processes. */
function createLock(): { lock: NonNullable<AppOptions['lock']>; held: string[] } {
	const held: string[] = [];
	let last: Promise<unknown> = Promise.resolve();
	return {
		held,
		lock: async (name, run) => {
			const previous = last;
			const turn = (async () => {
				await previous;
				held.push(name);
				await run();
			})();
			last = turn.catch(() => undefined);
			await turn;
		},
	};
}

const licensed = { claims: { app: { license: { active: true } } } };

it('the record of an installation loses nothing to another process, with a lock', async () => {
	const { lock, held } = createLock();
	const { records, errors, one, other, send } = twoProcesses(lock);
	const statuses = await Promise.all([
		send(one, { event: 'avi:forge:installed:app', ...licensed }),
		send(other, { tokens: { system: 'of-the-other-process' }, ...licensed }),
	]);
	expect([statuses, errors]).toEqual([[204, 204], []]);
	expect(records.get(installationId)).toMatchObject({
		contextAri: installation.contextAri,
		systemToken: { token: 'of-the-other-process' },
	});
	expect(held).toEqual([`installation:${installationId}`, `installation:${installationId}`]);
});

it('a delivery that changes nothing takes no lock, and one of the lifecycle does', async () => {
	const { lock, held } = createLock();
	const { one, send, records } = twoProcesses(lock);
	await send(one, {});
	await send(one, {});
	expect(held).toHaveLength(1);
	await send(one, { event: 'avi:forge:installed:app' });
	await send(one, { event: 'avi:forge:installed:app' });
	expect(held).toHaveLength(3);
	await send(one, { kind: 'preUninstall' });
	expect([held.length, records.size]).toEqual([4, 0]);
});

it('a lock that fails is a 500, and nothing is stored', async () => {
	const { records, errors, one, send } = twoProcesses(() => Promise.reject(new Error('no lock')));
	expect(await send(one, {})).toBe(500);
	expect([records.size, errors]).toMatchObject([0, [{ message: 'no lock' }]]);
});

it('a store that fails under the lock is a 500', async () => {
	const { lock } = createLock();
	const app = createApp({
		forge: {
			appId: installation.appId,
			installations: { get: () => undefined, set: () => false, delete: () => undefined },
		},
		fetch: async () => keys.respond(),
		now,
		lock,
		onError: () => undefined,
	});
	expect((await app(await forgeRequest(installation, { now, keys }))).status).toBe(500);
});
