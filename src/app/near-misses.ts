import { FORGE_EVENTS } from '../forge-events/index.ts';
import { KNOWN_EVENTS } from '../webhook/index.ts';
import { FORGE_KINDS, isForgeCallback } from './forge/index.ts';
import { LIFECYCLE } from './paths.ts';

const KNOWN: readonly string[] = [...LIFECYCLE, ...KNOWN_EVENTS];
const FORGE: readonly string[] = [...FORGE_KINDS, ...FORGE_EVENTS];
/** Public manifests have it, and it does not exist (FRGE-1246). */
const NO_EVENT = 'avi:forge:uninstalled:app';

/**
 * Callbacks of a misspelt event would never run.
 *
 * @param isOn the platforms of the app.
 * @throws `TypeError` for a name that is almost that of a known event, and for one of the other platform.
 */
export function checkCallbackNames(
	names: readonly string[],
	isOn: { readonly connect: boolean; readonly forge: boolean },
): void {
	for (const name of names) {
		const isForge = isForgeCallback(name);
		const known: readonly string[] = isForge ? FORGE : isOn.forge ? [...KNOWN, ...FORGE_KINDS] : KNOWN;
		const meant = known.includes(name) ? undefined : known.find((other) => isNearMiss(name, other));
		const problem =
			name === NO_EVENT
				? 'which does not exist: use `preUninstall`'
				: meant !== undefined
					? `which is almost ${meant}: if it is another event, use '${isForge ? 'avi:*' : '*'}' for it`
					: isForge || isOn.connect
						? undefined
						: 'which an app on Forge alone never gets';
		if (problem !== undefined) throw new TypeError(`The option \`on\` has ${JSON.stringify(name)}, ${problem}`);
	}
}

/**
 * Atlassian adds events, and theirs resemble those that are known (`page_trashed`, `space_trashed`). A mistake differs by
 * one letter in a word, or in nothing but capitals, separators, the order of the words, and the prefix that only some events
 * of Jira have.
 */
function isNearMiss(name: string, known: string): boolean {
	const [words, knownWords] = [wordsOf(name), wordsOf(known)];
	if (words.join('') === knownWords.join('')) return true;
	if (words.toSorted().join(' ') === knownWords.toSorted().join(' ')) return true;
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
	// Another number is another version (`V2`).
	if (one !== other && /\d/.test(one + other)) return false;
	const shorter = Math.min(one.length, other.length);
	let start = 0;
	while (start < shorter && one[start] === other[start]) start += 1;
	let end = 0;
	while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
	const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
	if (left.length <= 1 && right.length <= 1) return true;
	return left.length === 2 && left === `${right[1]}${right[0]}` && right.length === 2;
}
