import { KNOWN_EVENTS } from '../webhook/index.ts';
import { LIFECYCLE } from './paths.ts';

const KNOWN: readonly string[] = [...LIFECYCLE, ...KNOWN_EVENTS];

/**
 * Callbacks of a misspelt event would never run.
 *
 * @throws `TypeError` for a name that is almost that of a known event.
 */
export function checkCallbackNames(names: readonly string[]): void {
	for (const name of names) {
		if (KNOWN.includes(name)) continue;
		const meant = KNOWN.find((known) => isNearMiss(name, known));
		if (meant !== undefined) {
			throw new TypeError(
				`The option \`on\` has ${JSON.stringify(name)}, which is almost ${meant}: if it is another event, use '*' for it`,
			);
		}
	}
}

/**
 * Atlassian adds events, and theirs resemble those that are known (`page_trashed`, `space_trashed`). A mistake differs by
 * one letter in a word, or in nothing but capitals, separators and the prefix that only some events of Jira have.
 */
function isNearMiss(name: string, known: string): boolean {
	const [words, knownWords] = [wordsOf(name), wordsOf(known)];
	if (words.join('') === knownWords.join('')) return true;
	return words.length === knownWords.length && words.every((word, index) => isOneEdit(word, knownWords[index] ?? ''));
}

function wordsOf(name: string): string[] {
	return name
		.toLowerCase()
		.replace(/^jira:/, '')
		.split(/[^a-z\d]/);
}

/** Whether two words are the same but for one letter that was added, left out, replaced, or swapped with the next one. */
function isOneEdit(one: string, other: string): boolean {
	const shorter = Math.min(one.length, other.length);
	let start = 0;
	while (start < shorter && one[start] === other[start]) start += 1;
	let end = 0;
	while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
	const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
	if (left.length <= 1 && right.length <= 1) return true;
	return left.length === 2 && left === `${right[1]}${right[0]}` && right.length === 2;
}
