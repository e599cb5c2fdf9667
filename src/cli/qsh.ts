import { explainQsh } from '../qsh/index.ts';
import { throwUsage, type Command, type OptionValues } from './command.ts';

/** Explains the query string hash of a request. */
export const qsh: Command<OptionValues<'baseUrl' | 'claimed'>> = {
	usage: 'qsh <method> <url>',
	summary: 'Show the canonical request that is hashed, and explain why a claimed hash differs',
	options: [
		{ flags: '--base-url <url>', text: 'the base URL, or its path, which is cut off before hashing' },
		{ flags: '--claimed <hash>', text: 'the hash of the other side' },
	],
	examples: ["qsh GET 'https://you.atlassian.net/wiki/x?a=1' --base-url /wiki --claimed HASH"],
	async run([method = '', url = ''], { baseUrl, claimed }, io) {
		const explanation = await explainQsh(method, url, { baseUrl, qsh: claimed }).catch(throwUsage);
		io.stdout.write(`${String(explanation)}\n`);
		return explanation.matches === false ? 1 : 0;
	},
};
