import { loadTemplates } from '../../operations/index.ts';
import { nameOf, type Command } from '../command.ts';

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'];

/** The words that may stand in place of the last one. */
export async function suggest(words: readonly string[], commands: readonly Command[]): Promise<string[]> {
	const last = words.at(-1) ?? '';
	const starting = (candidates: readonly string[]): string[] => candidates.filter((one) => one.startsWith(last));
	if (words.length <= 1) return starting(['help', ...commands.map(nameOf)].toSorted());
	const [name, method = ''] = words;
	const command = commands.find((one) => nameOf(one) === name);
	if (command === undefined) return name === 'help' ? starting(commands.map(nameOf)) : [];
	if (last.startsWith('-')) return starting(['--help', ...(command.options ?? []).map(longFlag)]);
	if (name === 'api' && words.length === 2) {
		return METHODS.filter((one) => one.startsWith(last.toUpperCase()));
	}
	if (name === 'api' && words.length === 3) return pathsFrom(method.toUpperCase(), last);
	if (name === 'get' && words.length === 2) return pathsFrom('GET', last);
	const choices = command.options?.find((option) => longFlag(option) === words.at(-2))?.choices;
	return starting(choices ?? []);
}

const longFlag = ({ flags }: { readonly flags: string }): string => /--[\w-]+/.exec(flags)?.[0] ?? '';

/** The documented paths of a method that begin as a text does, up to the segment after it. Values stay as they are. */
async function pathsFrom(method: string, text: string): Promise<string[]> {
	const slash = text.startsWith('/') ? '/' : '';
	const typed = text.slice(slash.length).split('/');
	const name = method === 'HEAD' ? 'GET' : method;
	const found = new Set<string>();
	for (const template of await loadTemplates(name)) {
		const segments = template.slice(1).split('/');
		if (segments.length < typed.length || !typed.every((one, at) => fits(one, segments[at], at === typed.length - 1))) {
			continue;
		}
		const end = segments.length > typed.length ? '/' : '';
		const next = [...typed.slice(0, -1), segments[typed.length - 1]].join('/');
		found.add(`${slash}${next}${end}`);
	}
	return [...found].toSorted();
}

/** Whether a typed segment is a value of a parameter, or the start of a literal one. */
function fits(typed: string, segment = '', isLast: boolean): boolean {
	if (isLast) return segment.startsWith(typed);
	return segment === typed || (segment.startsWith('{') && typed !== '');
}
