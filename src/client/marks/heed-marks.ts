import { marked } from '../../../generated/marked.js';
import { isBelow } from '../../qsh/index.ts';
import type { Base } from '../base.ts';
import type { MarkOptions } from '../options.ts';
import { operationFinder, type Operation } from './find-operation.ts';

const findOperation = operationFinder(marked);
/** At most as many as there are deprecated operations. */
const told = new Set<Operation>();

/** Does what a client wants done about operations that the documents mark. The request is ours to change. */
export function heedMarks(request: Request, base: Base, { experimentalApi, logger }: MarkOptions): void {
	const operation = findOperation(request.method, documentedPath(base, new URL(request.url).pathname));
	if (operation === undefined) return;
	const { experimental, deprecated, method, template } = operation;
	if (experimental && experimentalApi !== undefined && !request.headers.has('x-experimentalapi')) {
		request.headers.set('x-experimentalapi', experimentalApi);
	}
	if (!deprecated || logger === undefined || told.has(operation)) return;
	told.add(operation);
	const message = `${method} ${template.slice(1)} is deprecated: Atlassian may remove it. See https://developer.atlassian.com/changelog/ for what replaces it`;
	// Whether it could be said, now or later, is nothing to the call.
	(async () => logger.warn(message))().catch(() => undefined);
}

/** As in the documents: from `/wiki` or `/2.0` on, where the base ends in that, or Confluence's gateway goes without. */
function documentedPath({ path: basePath }: Base, pathname: string): string {
	const path = pathname.slice(basePath.length);
	const [end = ''] = /\/(?:wiki|2\.0)$/.exec(basePath) ?? [];
	const isGateway = /\/ex\/confluence\/[^/]+$/.test(basePath) && !isBelow(path, '/wiki');
	return `${isGateway ? '/wiki' : end}${path}`;
}
