import { expect } from 'vitest';
import { main } from '../../src/cli/index.ts';
import { SECRET_MARK } from '../support/tenants.ts';

/** Runs a command line; returns its exit code and its output, which holds no secret. */
export async function runCommand(
	args: string[],
	{ stdin = '', env = {}, isTTY = false } = {},
): Promise<{ code: number; out: string; err: string }> {
	const written = { out: '', err: '' };
	const io = {
		stdin: (async function* input() {
			yield stdin;
		})(),
		stdout: { isTTY, write: (text: string) => (written.out += text) },
		stderr: { isTTY, write: (text: string) => (written.err += text) },
		env,
	};
	const code = await main(args, io);
	expect(written.out + written.err).not.toContain(SECRET_MARK);
	return { code, ...written };
}
