import { expect, it, vi } from 'vitest';
import { runCommand } from '../run-command.ts';

vi.mock('@ast-grep/napi', () => {
	throw new Error('Cannot find package');
});

it.each(['ace', 'jira.js'])('the migration from %s says how to install the parser that it needs', async (from) => {
	expect(await runCommand(['migrate', from, 'src/cli/migrate'])).toMatchObject({
		code: 2,
		err: expect.stringContaining('npm install --save-dev @ast-grep/napi'),
	});
});
