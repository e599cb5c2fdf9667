import { UsageError, type Command } from '../command.ts';
import { SCRIPTS } from './scripts.ts';
import { suggest } from './suggest.ts';

/** Prints the script of a shell, which calls this command for each word. */
export function completion(commands: () => readonly Command[]): Command {
	return {
		usage: 'completion <shell> [words...]',
		summary: 'Print the completion script of bash, zsh or fish: commands, options, and the paths of Atlassian',
		examples: [
			'completion bash >> ~/.bashrc',
			'completion zsh > "${fpath[1]}/_atlassian-rest-client"',
			'completion fish > ~/.config/fish/completions/atlassian-rest-client.fish',
		],
		async run([shell = '', ...words], _options, io) {
			if (shell === 'words') {
				for (const word of await suggest(words, commands())) io.stdout.write(`${word}\n`);
				return 0;
			}
			const script = Object.hasOwn(SCRIPTS, shell) ? SCRIPTS[shell] : undefined;
			if (script === undefined) throw new UsageError('the shell must be bash, zsh or fish');
			io.stdout.write(script);
			return 0;
		},
	};
}
