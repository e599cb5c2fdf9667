import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PageError } from '../../../src/index.ts';
import { paginateAt, serve } from './paging.ts';

const SITE = 'https://api.bitbucket.org/2.0';

/** How a list says where its next page is. */
const kinds = fc.constantFrom('startAt', 'start', 'page', 'link');
/** Before each request but the first, so many items are added or removed, at these places (in parts of the list). */
const changes = fc.array(fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { maxLength: 4 }), { maxLength: 40 });

it.each(['adds', 'removes'])(
	'a list that %s items while it is read is whole, each item once, or an error',
	async (what) => {
		await fc.assert(
			fc.asyncProperty(kinds, fc.nat(50), fc.integer({ min: 1, max: 12 }), changes, fc.boolean(), async (...values) => {
				const [kind, count, size, changed, readAhead] = values;
				const list = Array.from({ length: count }, (_, id) => ({ id }));
				const kept = new Set(list);
				let requests = 0;
				const server = serve((query) => {
					for (const [index, part] of (changed[requests - 1] ?? []).entries()) {
						const place = Math.floor(part * list.length);
						if (what === 'adds') list.splice(place, 0, { id: 1000 * requests + index });
						else for (const item of list.splice(place, 1)) kept.delete(item);
					}
					requests += 1;
					const first = Number(query.get(kind) ?? 0);
					const page = Number(query.get('page') ?? 1);
					const total = list.length;
					if (kind === 'startAt')
						return { startAt: first, maxResults: size, total, values: list.slice(first, first + size) };
					if (kind === 'start') return { start: first, limit: size, total, values: list.slice(first, first + size) };
					const next = kind === 'link' && page * size < total ? { next: `${SITE}/pipelines?page=${page + 1}` } : {};
					return { page, pagelen: size, size: total, values: list.slice((page - 1) * size, page * size), ...next };
				});
				const read: unknown[] = [];
				let isWhole = true;
				try {
					for await (const item of paginateAt(server, SITE)('pipelines', { readAhead }))
						read.push((item as { id: number }).id);
				} catch (error) {
					expect(error).toBeInstanceOf(PageError);
					expect(error).toHaveProperty('code', 'ERR_PAGE_SHRUNK');
					isWhole = false;
				}
				expect(new Set(read).size).toBe(read.length);
				if (isWhole) expect([...kept].map(({ id }) => id).filter((id) => !read.includes(id))).toEqual([]);
				if (what === 'adds') expect(isWhole).toBe(true);
			}),
			{ numRuns: 300 },
		);
	},
);
