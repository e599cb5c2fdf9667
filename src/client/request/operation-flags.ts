import { documentedPath, type FindOperation, type Operation } from '../../operations/index.ts';
import type { Logger } from '../limits/index.ts';
import type { OperationFlagOptions } from '../options.ts';
import type { BaseUrl } from '../url/index.ts';

/** The deprecated operations of which this process has warned. At most as many as there are. */
const warned = new Set<Operation>();

export function resetWarnings(): void {
	warned.clear();
}

/** Adds the header of an experimental operation to the request, and warns of a deprecated one. */
export function applyOperationFlags(
	request: Request,
	base: BaseUrl,
	findOperation: FindOperation,
	{ experimentalApi, logger }: OperationFlagOptions,
): void {
	const operation = findOperation(request.method, documentedPath(base.path, new URL(request.url).pathname));
	if (operation === undefined) return;
	if (operation.experimental && experimentalApi !== undefined && !request.headers.has('x-experimentalapi')) {
		request.headers.set('x-experimentalapi', experimentalApi);
	}
	if (operation.deprecated && logger !== undefined) warnOnce(logger, operation);
}

function warnOnce(logger: Logger, operation: Operation): void {
	if (warned.has(operation)) return;
	warned.add(operation);
	const { method, template } = operation;
	const message = `${method} ${template.slice(1)} is deprecated: Atlassian may remove it. See https://developer.atlassian.com/changelog/ for what replaces it`;
	// A logger that fails must not fail the call.
	(async () => logger.warn(message))().catch(() => undefined);
}
