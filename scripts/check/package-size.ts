import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';

// How much a user installs. Most of it are types, which no program loads.
const UNPACKED_BUDGET = 4_500_000;

const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' });
const { size, unpackedSize } = firstPackage(JSON.parse(packed));
const generated = readdirSync('generated').reduce((sum, name) => sum + statSync(`generated/${name}`).size, 0);

console.log(`package: ${kilobytes(size)} packed, ${kilobytes(unpackedSize)} unpacked`);
console.log(`generated/: ${kilobytes(generated)} of it`);
if (unpackedSize > UNPACKED_BUDGET) throw new Error(`the package is over its budget of ${kilobytes(UNPACKED_BUDGET)}`);

interface Packed {
	size: number;
	unpackedSize: number;
}

/** npm 12 names the packages, npm 10 and 11 list them. */
function firstPackage(report: Packed[] | Record<string, Packed>): Packed {
	const [first] = Object.values(report);
	if (first === undefined) throw new Error('npm pack reported no package');
	return first;
}

function kilobytes(bytes: number): string {
	return `${Math.round(bytes / 1000).toLocaleString('en')} kB`;
}
