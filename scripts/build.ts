import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';

// An earlier build may hold files whose source is gone.
rmSync('dist', { recursive: true, force: true });
const tsc = (...flags: string[]): Buffer =>
	execFileSync('tsc', ['-p', 'tsconfig.build.json', ...flags], { stdio: 'inherit' });
// Editors read the comments in the declarations: a second copy of them would be a tenth of the package.
tsc('--emitDeclarationOnly');
tsc('--declaration', 'false', '--isolatedDeclarations', 'false', '--removeComments');
chmodSync('dist/cli.js', 0o755);
