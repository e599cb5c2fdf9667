import { roomOf, type Finding } from './findings.ts';
import { blank, type Piece, type Source } from './read-source.ts';

interface Phrase {
	readonly pattern: RegExp;
	/** The words to use in its place. */
	readonly instead: string;
}

/** Words that this project once used, by the glossary in CONTRIBUTING.md. Prose: comments, strings, documents. */
const PROSE: readonly Phrase[] = [
	{ pattern: /\banswer(?:s|ed|ing)?\b/gi, instead: 'response, responds' },
	{ pattern: /\bheed(?:s|ed|ing)?\b/gi, instead: 'apply, read' },
	{
		pattern: /(?<!\bthere )\b(?:is|are|was|were) none\b(?! of (?:these|those|them)\b)/gi,
		instead: 'is invalid, is not a',
	},
	{
		pattern: /\btakes\b(?! (?:(?:an? |its |the )?place|part|effect|over|away|precedence|\d))/gi,
		instead: 'needs, accepts, reads',
	},
	{ pattern: /\bformer(?:ly)?\b/gi, instead: 'previous' },
	{
		pattern:
			/\bthe (?:key|one|response|secret|state|tenant|token|version) before\b(?! (?:the|a|an|it|this|that|each|every|any)\b)/gi,
		instead: 'the previous',
	},
	{ pattern: /\banew\b/gi, instead: 'again' },
	{ pattern: /\bwhoever\b/gi, instead: 'the caller, the sender, the user' },
	{ pattern: /\b(?:told|tells?|telling)\b(?! .{0,20}\bapart\b)/gi, instead: 'reports, notifies, says' },
	{ pattern: /\bspares?\b/gi, instead: 'copy, unread body' },
	{ pattern: /\bin turn\b/gi, instead: 'in order, one after another' },
	{
		pattern: /\bbehind\b(?= \w)(?! (?:\S+ ){0,3}(?:prox(?:y|ies)|balancers?|gateway|prefix)\b)/gi,
		instead: 'after',
	},
	{ pattern: /\bmask(?:s|ed|ing)?\b/gi, instead: 'redact' },
	{ pattern: /\bstrangers?\b/gi, instead: 'untrusted, unauthenticated sender' },
	{ pattern: /\bof no use\b/gi, instead: 'no longer valid' },
	{ pattern: /\bgo(?:es)? along\b/gi, instead: 'is sent' },
	{
		// "says what is wrong" asks; "what is sent" only avoids a noun.
		pattern:
			/(?<!\b(?:about|check|decides?|describes?|explains?|finds? out|knows?|sa(?:id|ys?)|sees?|shows?|shown|states?)\s+)\bwhat (?:is|are|was|were)\b(?! (?:wrong|next|left to do|new|missing)\b)/g,
		instead: 'a noun: the response, the body',
	},
];

/** A comment or a sentence that begins as a clause without a subject. A question may. */
const CLAUSE =
	/(?:^\s*|[.:!?]\s+|\n\s*\n\s*|(?:^|\n)\s*(?:[-*]|\d+\.|\|)\s+)(?:\*\*)?(What|Whoever|Whatever)(?=\s+\w)(?![^.!?]*\?)/g;
const CLAUSE_INSTEAD = 'the noun itself as the subject of a sentence';

/** Words within the names of files, types, functions and fields. */
const NAMES: ReadonlyMap<string, string> = new Map([
	['answer', 'response'],
	['answers', 'responses'],
	['answered', 'responded'],
	['heed', 'apply'],
	['told', 'event, notified'],
	['tell', 'emit, notify'],
	['spare', 'copy'],
	['mask', 'redact'],
	['masked', 'redacted'],
	['former', 'previous'],
	['anew', 'again'],
	['whoever', 'caller'],
]);

/** A place where an old word is right. One that matches nothing is itself a finding. */
export interface Allowance {
	readonly file: string;
	/** The text that is found, with enough around it to be that place alone. */
	readonly text: string;
	readonly reason: string;
}

/** Finds old words in the comments, strings and names of one file. */
export function checkPhrases(file: string, { pieces, lineOf }: Source, allowed: readonly Allowance[] = []): Finding[] {
	const found = pieces.flatMap((piece) =>
		piece.kind === 'name' ? namesIn(piece) : phrasesIn(withoutCode(piece.text), piece.start),
	);
	const name = file.split('/').at(-1)?.replace(/\..*/, '') ?? '';
	const all = [...firstOfEach(found), ...namesIn({ kind: 'name', text: name, start: 0 })];
	return allow(file, all, lineOf, allowed, [...pieces, { text: name, start: 0 }]);
}

/** Finds old words in a Markdown document. */
export function checkDocument(file: string, text: string, allowed: readonly Allowance[] = []): Finding[] {
	const prose = withoutCode(withoutFences(text));
	const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length;
	return allow(file, phrasesIn(prose, 0), lineOf, allowed, [{ text, start: 0 }]);
}

interface Match {
	readonly text: string;
	readonly instead: string;
	readonly offset: number;
	readonly isName?: boolean;
}

function phrasesIn(text: string, start: number): Match[] {
	const words = PROSE.flatMap(({ pattern, instead }) =>
		[...text.matchAll(overLines(pattern))].map((match): Match => ({
			text: match[0].replaceAll(/\s+/g, ' '),
			instead,
			offset: start + match.index,
		})),
	);
	const clauses = [...text.matchAll(CLAUSE)].map((match): Match => ({
		text: match[1] ?? '',
		instead: CLAUSE_INSTEAD,
		offset: start + match.index + match[0].indexOf(match[1] ?? ''),
	}));
	// "Whoever" and "What is" at the start of a sentence are found by both.
	return [...clauses, ...words.filter(({ offset }) => !clauses.some((clause) => clause.offset === offset))];
}

/** A pattern whose spaces also match the end of a line. */
function overLines({ source, flags }: RegExp): RegExp {
	return new RegExp(source.replaceAll(' ', '\\s+'), flags);
}

function namesIn({ text, start }: Piece): Match[] {
	const words = text
		.replaceAll(/([a-z\d])([A-Z])/g, '$1-$2')
		.toLowerCase()
		.split(/[^a-z]+/);
	return words.flatMap((word) => {
		const instead = NAMES.get(word);
		return instead === undefined ? [] : [{ text: `the name ${text}`, instead, offset: start, isName: true }];
	});
}

/** A name is found once in a file, however often it is used. */
function firstOfEach(found: readonly Match[]): Match[] {
	return found.filter(
		({ isName, text }, index) => !isName || found.findIndex((other) => other.isName && other.text === text) === index,
	);
}

function allow(
	file: string,
	found: readonly Match[],
	lineOf: (offset: number) => number,
	allowed: readonly Allowance[],
	pieces: readonly Pick<Piece, 'text' | 'start'>[],
): Finding[] {
	const rooms = [roomOf(file)];
	const here = allowed.filter((allowance) => allowance.file === file);
	const used = new Set<Allowance>();
	const findings = found.flatMap(({ text, instead, offset }): Finding[] => {
		const allowance = here.find((one) => covers(one.text, offset, pieces));
		if (allowance) {
			used.add(allowance);
			return [];
		}
		return [{ rule: 'phrase', file, line: lineOf(offset), message: `"${text}": ${instead}`, rooms }];
	});
	const unused = here.filter((allowance) => !used.has(allowance));
	return [
		...findings,
		...unused.map(({ text }): Finding => ({
			rule: 'phrase',
			file,
			line: 1,
			message: `"${text}" need not be allowed any more`,
			rooms,
		})),
	];
}

/** Whether the text that is allowed stands where something was found. */
function covers(allowed: string, offset: number, pieces: readonly Pick<Piece, 'text' | 'start'>[]): boolean {
	const piece = pieces.find(({ start, text }) => start <= offset && offset < start + text.length);
	const index = piece?.text.indexOf(allowed, Math.max(0, offset - piece.start - allowed.length + 1)) ?? -1;
	return piece !== undefined && index >= 0 && piece.start + index <= offset;
}

/** Code in a sentence is quoted, not said. */
function withoutCode(text: string): string {
	return text.replaceAll(/(`+)(?!`).*?\1|\{@link \S+?\}|\]\([^)\s]*\)|<[^>\s]*>/gs, blank);
}

/** Examples, but for the sentences in their comments. */
function withoutFences(text: string): string {
	return text.replaceAll(/^( *)```.*?^\1```/gms, (block) =>
		block.replaceAll(/.*/g, (line) => {
			const comment = /(?<=^|\s)(?:\/\/|#)\s(.*)/.exec(line);
			return comment === null
				? blank(line)
				: blank(line.slice(0, comment.index)) + line.slice(comment.index).replace(/^\W+/, blank);
		}),
	);
}
