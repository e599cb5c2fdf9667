import { relative } from 'node:path';
import type { ManifestScopeNeed } from '../../manifest/index.ts';
import type { UnknownCall } from './call.ts';
import { callsInSource } from './calls-in-source.ts';
import { importedFiles } from './imported-files.ts';
import type { ParseSource } from './parse-source.ts';
import { usesOf } from './uses.ts';

/** The scopes that the calls of a module need. */
export interface ModuleNeeds {
	readonly needs: readonly ManifestScopeNeed[];
	/** Calls of which the text does not say enough. */
	readonly unknown: readonly UnknownCall[];
}

/** Finds the calls in a module, and in all modules that it imports by a relative path. */
export async function needsOfModule(module: string, parse: ParseSource): Promise<ModuleNeeds> {
	const found = (await importedFiles(module, parse)).map(({ file, text, program }) =>
		callsInSource(program, text, relative(process.cwd(), file)),
	);
	const { uses, unknown } = await usesOf(found.flatMap(({ calls }) => calls));
	return {
		needs: uses.map(({ needs: { forge } }) => ({ operation: forge.name, anyOf: forge.anyOf })),
		unknown: [...found.flatMap((one) => one.unknown), ...unknown],
	};
}
