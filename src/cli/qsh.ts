import { explainQsh } from '../qsh/index.ts';
import { readArguments } from './arguments.ts';
import type { Command } from './command.ts';

/** Explains the query string hash of a request. */
export const qsh: Command = {
	usage: 'qsh <METHOD> <url> [--base-url URL] [--claimed HASH]',
	summary: 'Show the canonical request that is hashed, and explain why a claimed hash differs',
	async run(args, io) {
		const { positionals, options } = readArguments(args, {
			positionals: ['<METHOD>', '<url>'],
			options: ['base-url', 'claimed'],
		});
		const [method = '', url = ''] = positionals;
		const explanation = await explainQsh(method, url, {
			...(options['base-url'] === undefined ? {} : { baseUrl: options['base-url'] }),
			...(options['claimed'] === undefined ? {} : { qsh: options['claimed'] }),
		});
		io.stdout.write(`${String(explanation)}\n`);
		return explanation.matches === false ? 1 : 0;
	},
};
