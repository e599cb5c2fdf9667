import { missingPackage } from '../missing-package.ts';

/** Parses the text of a source file. Undefined for a text that does not parse. */
export type ParseSource = (file: string, text: string) => unknown;

/**
 * Loads the parser, a package that only this command needs, and that is not installed with this one.
 *
 * @throws `UsageError` that says how to install it.
 */
export async function loadParser(): Promise<ParseSource> {
	try {
		const { parseSync } = await import('oxc-parser');
		return (file, text) => {
			const { program, errors } = parseSync(file, text);
			return errors.length > 0 && program.body.length === 0 ? undefined : program;
		};
	} catch (cause) {
		throw missingPackage('reading source files', 'oxc-parser', cause);
	}
}
