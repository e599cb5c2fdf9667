import { describe, expect, it } from 'vitest';
import { otherProducts, products } from '../../../scripts/generate/documents.ts';
import { isSparse, hasAllUsers } from '../../../src/client/pages/rules.ts';
import { hasSpecs, readSpec } from '../../generate/documents.ts';
import { concrete } from '../../generate/written.ts';
import { table } from '../../operations/table.ts';
import { keptOperations, operationsIn, parseOperation, type PagedOperation } from './paged-operations.ts';
import { all, paginateAt } from './paging.ts';
import { baseUrlOf, playList } from './played-list.ts';

const SIZES = [0, 1, 49, 50, 51, 1000];

const lists = keptOperations().map(parseOperation);
const names = [...new Set(lists.map(({ product }) => product))];

describe('every list of the documents is read back whole', () => {
	it.each(names)('of %s, with 0 to 1,000 items', async (name) => {
		const wrong: string[] = [];
		for (const operation of lists.filter(({ product }) => product === name)) {
			for (const size of SIZES) {
				const items = Array.from({ length: size }, (_, id) => ({ id }));
				const read = await readBack(operation, items, {}).catch(String);
				if (JSON.stringify(read) !== JSON.stringify(items))
					wrong.push(`${label(operation)}: ${report(read)} of ${size}`);
			}
		}
		expect(wrong).toEqual([]);
	});

	it.each(names)('of %s, although the server sends fewer items than it is asked for', async (name) => {
		const wrong: string[] = [];
		for (const operation of lists.filter(({ product }) => product === name)) {
			const items = Array.from({ length: 260 }, (_, id) => ({ id }));
			const size = operation.params.find((one) => /^(?:maxResults|limit|pagelen|result)/.test(one));
			if (size === undefined || isSparse(operation.template)) continue;
			const read = await readBack(operation, items, { [size]: 100 }).catch(String);
			if (JSON.stringify(read) !== JSON.stringify(items)) wrong.push(`${label(operation)}: ${report(read)}`);
		}
		expect(wrong).toEqual([]);
	});

	it('of user searches, whose items are filtered after the range was cut', async () => {
		for (const operation of lists.filter(({ template }) => isSparse(template))) {
			const users = Array.from({ length: 400 }, (_, id) => (id < 5 || (id >= 150 && id % 7 !== 0) ? { id } : null));
			const read = await readBack(operation, users, {});
			expect(read, `list ${label(operation)}`).toEqual(users.filter((user) => user !== null));
		}
	});
});

it('the sparse lists are those of the operation data', () => {
	const rows = Object.entries(table.operations).flatMap(([template, methods]) =>
		methods.map((row) => ({ template, isSparse: / sparse\b/.test(row) })),
	);
	const searches = rows.filter(({ template }) => isSparse(template) && !hasAllUsers(template));
	expect(searches).toEqual(rows.filter((row) => row.isSparse));
	expect(searches).toHaveLength(14);
	expect(rows.filter(({ template }) => isSparse(template) && hasAllUsers(template))).toHaveLength(4);
});

it.skipIf(!hasSpecs)('the compact list is that of the documents', () => {
	const documents = [...products, ...otherProducts].map((product) => ({ product, document: readSpec(product) }));
	expect(operationsIn(documents)).toEqual(keptOperations());
});

async function readBack(
	operation: PagedOperation,
	items: readonly unknown[],
	searchParams: Record<string, number>,
): Promise<unknown[]> {
	const server = playList(operation, items, isSparse(operation.template));
	const client = paginateAt(server, baseUrlOf(operation));
	const path = concrete(operation.template).replace(/^\/2\.0/, '');
	const options = operation.method === 'post' ? { json: {}, searchParams } : { searchParams };
	return all((operation.method === 'post' ? client.post : client)(path, options));
}

function label({ method, template }: PagedOperation): string {
	return `${method.toUpperCase()} ${template}`;
}

function report(read: unknown[] | string): string {
	return typeof read === 'string' ? read : `${read.length} items`;
}
