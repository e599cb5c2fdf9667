import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PageError } from '../../../src/index.ts';
import { paginateAt, serve } from './paging.ts';

const SITE = 'https://api.bitbucket.org/2.0';

/** A list, and how it changes while it is read. */
const changingList = fc.record({
	/** How it says where its next page is. */
	kind: fc.constantFrom('startAt', 'start', 'page', 'link'),
	count: fc.nat(50),
	size: fc.integer({ min: 1, max: 12 }),
	/** For each request, where items are added or removed before the next one, in parts of the list. */
	changes: fc.array(fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { maxLength: 4 }), { maxLength: 40 }),
	readAhead: fc.boolean(),
});

interface Outcome {
	/** Items that were in the list all the time, and were not yielded. */
	readonly lost: readonly number[];
	readonly twice: readonly number[];
	/** The code of the error that ended the walk. */
	readonly code: string | undefined;
}

type Change = (list: { id: number }[], place: number, id: number) => void;

async function readChanging(
	{ kind, count, size, changes, readAhead }: Parameters<Parameters<typeof changingList.map>[0]>[0],
	change: Change,
): Promise<Outcome> {
	const list = Array.from({ length: count }, (_, id) => ({ id }));
	const removed = new Set<number>();
	let requests = 0;
	const server = serve((query) => {
		const before = [...list];
		for (const [index, part] of (changes[requests - 1] ?? []).entries()) {
			change(list, Math.floor(part * list.length), 1000 * requests + index);
		}
		for (const item of before) if (!list.includes(item)) removed.add(item.id);
		requests += 1;
		const first = Number(query.get(kind) ?? 0);
		const page = Number(query.get('page') ?? 1);
		const total = list.length;
		if (kind === 'startAt') return { startAt: first, maxResults: size, total, values: list.slice(first, first + size) };
		if (kind === 'start') return { start: first, limit: size, total, values: list.slice(first, first + size) };
		const next = kind === 'link' && page * size < total ? { next: `${SITE}/pipelines?page=${page + 1}` } : {};
		return { page, pagelen: size, size: total, values: list.slice((page - 1) * size, page * size), ...next };
	});
	const read: number[] = [];
	let code: string | undefined;
	try {
		for await (const item of paginateAt(server, SITE)('pipelines', { readAhead }))
			read.push((item as { id: number }).id);
	} catch (error) {
		if (!(error instanceof PageError)) throw error;
		({ code } = error);
	}
	const kept = Array.from({ length: count }, (_, id) => id).filter((id) => !removed.has(id));
	return {
		lost: code === undefined ? kept.filter((id) => !read.includes(id)) : [],
		twice: read.filter((id, index) => read.indexOf(id) !== index),
		code,
	};
}

it('a list to which items are added while it is read is whole, and has each item once', async () => {
	const add: Change = (list, place, id) => list.splice(place, 0, { id });
	await fc.assert(
		fc.asyncProperty(changingList, async (list) => {
			expect(await readChanging(list, add)).toEqual({ lost: [], twice: [], code: undefined });
		}),
		{ numRuns: 300 },
	);
});

it('a list that loses items while it is read is whole, or an error says that it is not', async () => {
	const remove: Change = (list, place) => list.splice(place, 1);
	await fc.assert(
		fc.asyncProperty(changingList, async (list) => {
			const { lost, twice, code = 'ERR_PAGE_SHRUNK' } = await readChanging(list, remove);
			expect({ lost, twice, code }).toEqual({ lost: [], twice: [], code: 'ERR_PAGE_SHRUNK' });
		}),
		{ numRuns: 300 },
	);
});
