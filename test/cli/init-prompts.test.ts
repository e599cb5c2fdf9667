import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { runCommand as run } from './run-command.ts';

/** The questions of the run, and the choices in their order: undefined to give up. */
const asked: string[] = [];
let choices: (string | undefined)[];
const CANCELLED = Symbol('cancelled');

vi.mock('@clack/prompts', () => ({
	isCancel: (value: unknown) => value === CANCELLED,
	select: async ({ message, options }: { message: string; options: { value: string; hint?: string }[] }) => {
		asked.push(message);
		const choice = choices.shift();
		if (choice === undefined) return CANCELLED;
		if (!options.some(({ value }) => value === choice)) throw new Error(`${choice} is not among the options`);
		return choice;
	},
}));

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'prompts-'));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(() => void asked.splice(0));

async function packagesOf(app: string): Promise<string[]> {
	const text = await readFile(join(folder, app, 'package.json'), 'utf8');
	return Object.keys((JSON.parse(text) as { dependencies: object }).dependencies);
}

it('init asks on a terminal for everything that is not given', async () => {
	choices = ['forge-remote', 'fastify', 'postgres'];
	expect(await run(['init', join(folder, 'all')], { isTTY: true })).toMatchObject({ code: 0 });
	expect(asked).toEqual(['Kind of app', 'Framework', 'Store']);
	expect(await packagesOf('all')).toEqual(['atlassian-rest-client', 'fastify', 'pg']);
});

it('init asks nothing that is given, or that a script does not have', async () => {
	choices = ['hono'];
	const given = ['--kind', 'connect', '--store', 'memory'];
	expect(await run(['init', join(folder, 'some'), ...given], { isTTY: true })).toMatchObject({ code: 0 });
	expect(asked).toEqual(['Framework']);
	choices = ['script'];
	expect(await run(['init', join(folder, 'script')], { isTTY: true })).toMatchObject({ code: 0 });
	expect(asked).toEqual(['Framework', 'Kind of app']);
});

it.each([[[undefined]], [['connect', undefined]], [['connect', 'node', undefined]]])(
	'init writes nothing when the user gives up after %j',
	async (given) => {
		choices = [...given];
		expect(await run(['init', join(folder, 'given-up')], { isTTY: true })).toMatchObject({ code: 1, out: '' });
		await expect(packagesOf('given-up')).rejects.toThrow('ENOENT');
	},
);

it('init asks nothing with --yes', async () => {
	choices = [];
	expect(await run(['init', join(folder, 'yes'), '--yes'], { isTTY: true })).toMatchObject({ code: 0 });
	expect(asked).toEqual([]);
});
