import { within } from '../abortable.ts';
import { isRecord } from '../is-record.ts';
import { swallowsErrors } from './from-keyv.ts';

/** A fault of a store of tenants, or of installations. */
export interface StoreProblem {
	readonly code:
		| 'delete'
		| 'errors-swallowed'
		| 'failed'
		| 'fields-lost'
		| 'key-compared-loosely'
		| 'not-a-record'
		| 'overwrite'
		| 'read-after-write'
		| 'secret-lost'
		| 'unknown-key';
	/** One sentence: the problem and its consequence. */
	readonly message: string;
	/** The error of the store; only with `failed`. */
	readonly cause?: unknown;
}

/** Options of `checkTenantStore` and `checkInstallationStore`. */
export interface CheckStoreOptions {
	/**
	 * How long each operation of the store may take, in milliseconds.
	 *
	 * @default 5000
	 */
	timeout?: number | undefined;
}

/** The records that a store is tried with. */
export interface Trial<T> {
	/** `tenant` */
	readonly noun: string;
	/** `client key` */
	readonly keyNoun: string;
	readonly key: string;
	readonly first: T;
	/** Has another secret, and lacks a field of the first. */
	readonly second: T;
	readonly secretOf: (record: object) => unknown;
	/** The field that the second lacks. */
	readonly leftOut: string;
	/** The fields that must come back, each with the consequence if one does not. */
	readonly fields: Readonly<Record<string, string>>;
	/** The consequence of a lost secret. */
	readonly secretLost: string;
}

/** The methods of a store that are tried. */
export interface TriedStore<T> {
	get(key: string): unknown;
	set(key: string, record: T): unknown;
	delete(key: string): unknown;
}

/** Writes, reads, overwrites and deletes a record. */
export async function tryStore<T extends object>(
	store: TriedStore<T>,
	trial: Trial<T>,
	{ timeout = 5000 }: CheckStoreOptions,
): Promise<readonly StoreProblem[]> {
	const { noun, keyNoun, key, first, second, secretOf, leftOut } = trial;
	const problems: StoreProblem[] = [];
	const report = (code: StoreProblem['code'], message: string): void => void problems.push({ code, message });
	if (swallowsErrors(store)) {
		report('errors-swallowed', 'The store is a Keyv that swallows the errors of its database: wrap it in `fromKeyv`.');
	}
	const tried = async <R>(operation: () => R | Promise<R>): Promise<R> =>
		within(timeout, operation, () => new Error(`The store did not respond in ${timeout} ms`));
	const read = (name = key): Promise<unknown> => tried<unknown>(async () => store.get(name));
	const write = async (record: T): Promise<void> => {
		if ((await tried(async () => store.set(key, record))) === false) {
			throw new TypeError('`set` gave false, which means that nothing was stored');
		}
	};

	try {
		if (isThere(await read())) {
			report(
				'unknown-key',
				`\`get\` must give \`undefined\` or \`null\` for an unknown ${noun}: others would be taken for it.`,
			);
		}
		await write(first);
		compare(await read(), trial, report);
		if (isThere(await read(key.toUpperCase()))) {
			report('key-compared-loosely', `A ${keyNoun} must be compared exactly: one in capitals finds the same ${noun}.`);
		}
		await write(second);
		const overwritten = await read();
		if (isRecord(overwritten) && secretOf(overwritten) !== secretOf(second)) {
			report('overwrite', `A second \`set\` must replace the ${noun}: a new secret would not be stored.`);
		} else if (isRecord(overwritten) && overwritten[leftOut]) {
			report('overwrite', `A second \`set\` must replace the whole ${noun}: a field that was left out is still there.`);
		}
		await tried(async () => store.delete(key));
		if (isThere(await read())) report('delete', `\`delete\` must remove the ${noun}: it is still there.`);
	} catch (cause) {
		problems.unshift({ code: 'failed', message: 'The store failed: see the cause.', cause });
		// The record of the check must not stay. A store that fails here has failed above.
		await tried(async () => store.delete(key)).catch(() => undefined);
	}
	return problems;
}

function isThere(value: unknown): boolean {
	return value !== undefined && value !== null;
}

function compare<T extends object>(
	stored: unknown,
	{ noun, first, fields, secretOf, secretLost }: Trial<T>,
	report: (code: StoreProblem['code'], message: string) => void,
): void {
	if (stored === undefined || stored === null) {
		report('read-after-write', `The ${noun} must be there once \`set\` has resolved: it is not.`);
		return;
	}
	if (!isRecord(stored)) {
		report('not-a-record', `\`get\` must give an object, as it was stored: it gives ${typeof stored}.`);
		return;
	}
	if (secretOf(stored) !== secretOf(first)) {
		report('secret-lost', `The secret does not come back as it was stored: ${secretLost}.`);
	}
	for (const [name, consequence] of Object.entries(fields)) {
		if (isSame(stored[name], (first as Readonly<Record<string, unknown>>)[name])) continue;
		report('fields-lost', `The field ${name} does not come back as it was stored: ${consequence}.`);
	}
}

function isSame(one: unknown, other: unknown): boolean {
	if (!isRecord(one) || !isRecord(other)) {
		return Array.isArray(one) && Array.isArray(other)
			? one.length === other.length && one.every((member, index) => isSame(member, other[index]))
			: Object.is(one ?? undefined, other ?? undefined);
	}
	const names = new Set([...Object.keys(one), ...Object.keys(other)]);
	return [...names].every((name) => isSame(one[name], other[name]));
}
