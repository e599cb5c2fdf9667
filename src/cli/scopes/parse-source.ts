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
			// Many files of JavaScript have elements of JSX in them, and some have types.
			for (const lang of /\.[cm]?js$/.test(file) ? (['jsx', 'tsx'] as const) : [undefined]) {
				const { program, errors } = parseSync(file, text, lang && { lang });
				if (errors.length === 0 || program.body.length > 0) return program;
			}
			return undefined;
		};
	} catch (cause) {
		throw missingPackage('reading source files', 'oxc-parser', cause);
	}
}
