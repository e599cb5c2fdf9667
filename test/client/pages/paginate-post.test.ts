import { describe, expect, it } from 'vitest';
import { hasStartInQuery } from '../../../src/client/pages/rules.ts';
import { hasSpecs, readSpecs } from '../../generate/documents.ts';

describe.skipIf(!hasSpecs)("the POST operations of Atlassian's documents", () => {
	it('take `startAt` in the query where paginate sends it there, and nowhere else', () => {
		const inQuery = new Set<string>();
		const sentThere = new Set<string>();
		for (const { document } of readSpecs()) {
			for (const [path, { parameters: shared = [], post }] of Object.entries(document.paths)) {
				const parameters = [...shared, ...(post?.parameters ?? [])];
				const isPaged = parameters.some((one) => 'in' in one && one.in === 'query' && one.name === 'startAt');
				if (post !== undefined && isPaged) inQuery.add(path);
				if (post !== undefined && hasStartInQuery(path)) sentThere.add(path);
			}
		}
		expect(sentThere).toEqual(inQuery);
		expect([...inQuery].toSorted()).toEqual([
			'/object/aql',
			'/rest/api/2/app/field/context/configuration/list',
			'/rest/api/2/field/{fieldId}/context/mapping',
			'/rest/api/3/app/field/context/configuration/list',
			'/rest/api/3/field/{fieldId}/context/mapping',
		]);
	});
});
