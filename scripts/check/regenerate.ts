import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

// Where the documents are at hand, generating from them must change nothing that is committed.
const specs = '../shared/specs';

if (existsSync(specs)) {
	execFileSync(process.execPath, ['scripts/generate/main.ts', '--from', specs, '--check'], { stdio: 'inherit' });
} else {
	console.log(`generate --check: skipped, as there is no ${specs}`);
}
