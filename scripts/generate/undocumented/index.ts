import { boards } from './boards.ts';
import { calls } from './calls.ts';
import { item } from './describe.ts';
import { forms } from './forms.ts';
import { people } from './people.ts';
import type { Document } from '../openapi.ts';

/** Calls that apps make every day and that none of the documents has, as a document of its own. */
export const undocumented: Document = {
	openapi: '3.0.1',
	info: { title: 'Undocumented', version: '1' },
	paths: Object.fromEntries(
		Object.entries({ ...calls, ...boards, ...people, ...forms }).map(([path, methods]) => [path, item(path, methods)]),
	),
};
