import { UsageError } from './command.ts';

/** An import that failed of a package that only one command needs. The cause says more unless the package is not there. */
export function missingPackage(purpose: string, name: string, cause: unknown): UsageError {
	const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ERR_MODULE_NOT_FOUND';
	const message = `${purpose} needs the package ${name}: npm install --save-dev ${name}`;
	return new UsageError(message, isMissing ? undefined : { cause });
}
