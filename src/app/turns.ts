import { within } from '../abortable.ts';
import { keyedMutex } from '../mutex.ts';
import { runAppCode } from './app-error.ts';
import type { TenantLock } from './options.ts';

/** Dependencies of {@link createTurns}. */
export interface TurnsContext {
	/** Excludes other processes. */
	readonly lock: TenantLock | undefined;
	/** How long the lock may take until it calls the function, and to end after it, in milliseconds. */
	readonly timeout: number;
	/** Hears that a lock failed after everything was done: it may not be released. */
	readonly reportError: (error: unknown, request: Request) => Promise<void>;
}

/** Runs something for a tenant and a request. */
export type InTurn = (clientKey: string, request: Request, run: () => Promise<void>) => Promise<void>;

/** Runs what belongs to one tenant one after another: in this process, and with a lock in all processes. */
export function createTurns({ lock, timeout, reportError }: TurnsContext): InTurn {
	const mutex = keyedMutex();
	if (lock === undefined) return (clientKey, _, run) => mutex(clientKey, run);

	async function runLocked(hold: TenantLock, ...[clientKey, request, run]: Parameters<InTurn>): Promise<void> {
		const { promise: entered, resolve: enter } = Promise.withResolvers<void>();
		let outcome: Promise<void> | undefined;
		let isOver = false;
		const holding = (async () =>
			hold(clientKey, async () => {
				if (isOver || outcome !== undefined) throw new Error('The function of `lock` runs once, and in time');
				outcome = run();
				enter();
				await outcome;
			}))();
		try {
			await runAppCode(() =>
				within(
					timeout,
					() => Promise.race([entered, holding]),
					() => lockError(`in ${timeout} ms`),
				),
			);
			if (outcome === undefined) await runAppCode(() => Promise.reject(lockError('at all')));
		} finally {
			isOver = true;
		}
		await outcome;
		try {
			await within(
				timeout,
				() => holding,
				() => new Error(`The option \`lock\` did not end in ${timeout} ms`),
			);
		} catch (error) {
			// The work is done: the sender need not try again.
			await reportError(error, request);
		}
	}
	return (clientKey, request, run) => mutex(clientKey, () => runLocked(lock, clientKey, request, run));
}

function lockError(when: string): Error {
	return new Error(`The option \`lock\` did not call its function ${when}`);
}
