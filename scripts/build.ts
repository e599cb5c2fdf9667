import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';

// An earlier build may hold files whose source is gone.
rmSync('dist', { recursive: true, force: true });
execFileSync('tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' });
chmodSync('dist/cli.js', 0o755);
