import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.work', import.meta.url));
const compiler = fileURLToPath(new URL('../../../node_modules/typescript/bin/tsc', import.meta.url));

export interface Measurement {
	instantiations: number;
	seconds: number;
}

/** The compiler's statistics of a file. The number of instantiations is the same every time, with one checker. */
export function measure(text: string): Measurement {
	mkdirSync(folder, { recursive: true });
	const file = `${folder}/case.ts`;
	writeFileSync(file, text);
	const flags =
		'--ignoreConfig --noEmit --strict --exactOptionalPropertyTypes --skipLibCheck --allowImportingTsExtensions --module nodenext --target es2024 --lib es2024,dom,dom.iterable --checkers 1 --extendedDiagnostics'.split(
			' ',
		);
	try {
		const { stdout: output, status } = spawnSync(process.execPath, [compiler, ...flags, file], { encoding: 'utf8' });
		if (status !== 0) throw new Error(`It does not compile:\n${output}`);
		return { instantiations: readNumber(output, 'Instantiations'), seconds: readNumber(output, 'Check time') };
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function readNumber(output: string, name: string): number {
	const found = new RegExp(`${name}:\\s+([\\d.]+)`).exec(output)?.[1];
	if (found === undefined) throw new Error(`The compiler did not say "${name}":\n${output}`);
	return Number(found);
}
