import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { VERSION } from '../src/version.ts';

it('names the version of package.json', async () => {
	const manifest: unknown = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
	expect(manifest).toMatchObject({ version: VERSION });
});
