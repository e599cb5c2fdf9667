import { methods } from './openapi.ts';
import type { Document } from './openapi.ts';

/** Still in Atlassian's document, and no longer there when they are called */
const discontinued = /^\/rest\/api\/2\/workflow\/transitions\/\{transitionId\}\/properties$/;

/** A copy without the operations that were discontinued. */
export function withoutDiscontinued(document: Document): Document {
	const paths = Object.entries(document.paths).filter(
		([path, item]) => !(discontinued.test(path) && methods.every((method) => item[method]?.deprecated ?? true)),
	);
	return { ...document, paths: Object.fromEntries(paths) };
}
