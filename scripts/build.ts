import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { parseSync, Visitor } from 'oxc-parser';
import { pruneDeclarations } from './prune-declarations.ts';

// An earlier build may hold files whose source is gone.
rmSync('dist', { recursive: true, force: true });
const tsc = (...flags: string[]): Buffer =>
	execFileSync('tsc', ['-p', 'tsconfig.build.json', ...flags], { stdio: 'inherit' });
// Editors read the comments in the declarations: a second copy of them would be a tenth of the package.
tsc('--emitDeclarationOnly');
tsc('--declaration', 'false', '--isolatedDeclarations', 'false', '--removeComments');
chmodSync('dist/cli.js', 0o755);

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).map((name) => join('dist', name));
// Of the declarations, users reach those that a door leads to: the others are a third of them.
pruneDeclarations(
	doors(),
	files.filter((file) => file.endsWith('.d.ts')),
);
for (const file of files) {
	if (/\.(?:d\.ts|js)$/.test(file) && existsSync(file)) writeFileSync(file, withTabs(file, readFileSync(file, 'utf8')));
}

/** The declarations of the doors in package.json. */
function doors(): string[] {
	const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };
	const files = Object.values(exports).filter((file) => typeof file === 'string');
	return files.filter((file) => file.endsWith('.js')).map((file) => join('.', file.replace(/\.js$/, '.d.ts')));
}

/** The compiler indents by four spaces, which are a tenth of the code. Lines within a template stay as they are. */
function withTabs(file: string, text: string): string {
	const templates: [number, number][] = [];
	if (file.endsWith('.js')) {
		const visitor = new Visitor({ TemplateLiteral: ({ start, end }) => void templates.push([start, end]) });
		visitor.visit(parseSync(file, text).program);
	}
	return text.replaceAll(/^(?: {4})+/gm, (spaces, at: number) =>
		templates.some(([start, end]) => start < at && at < end) ? spaces : '\t'.repeat(spaces.length / 4),
	);
}
