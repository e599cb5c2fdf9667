import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { roomOf, type Finding } from '../../scripts/check/house/findings.ts';
import { checkHouse } from '../../scripts/check/house/house.ts';
import type { Allowance } from '../../scripts/check/house/phrases.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** Findings of a house with these files. */
function check(files: Record<string, string>, allowed?: readonly Allowance[]): Finding[] {
	const root = mkdtempSync(join(tmpdir(), 'house-'));
	folders.push(root);
	const house = { 'src/index.ts': '', 'scripts/a.ts': '', 'test/a.ts': '', 'README.md': '', 'CHANGELOG.md': '' };
	for (const [file, text] of Object.entries({ ...house, ...files })) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
	}
	return checkHouse(root, allowed);
}

const brief = (findings: readonly Finding[]): string[] =>
	findings.map(({ rule, file, line, message }) => `${file}:${line} ${rule}: ${message}`);
const phrases = (text: string, file = 'src/jwt/a.ts'): string[] =>
	check({ [file]: text }).map(({ line, message }) => `${line} ${/"(.*?)"/.exec(message)?.[1]}`);

describe('imports', () => {
	it('must not lead in a circle, types and late imports included', () => {
		const found = check({
			'src/jwt/a.ts': "import type { B } from './b.ts';\nexport type A = B;",
			'src/jwt/b.ts': "export type B = import('./c.ts').C;",
			'src/jwt/c.ts': "export type C = 1;\nexport type { A } from './a.ts';",
			'src/jwt/d.ts': "import './a.ts';",
		});
		expect(brief(found)).toEqual([
			'src/jwt/a.ts:1 circle: 3 files import each other in a circle: src/jwt/a.ts, src/jwt/b.ts, src/jwt/c.ts',
		]);
	});

	it('enter a room by its index.ts alone, and belong to both rooms', () => {
		const found = check({
			'src/app/a.ts': "import '../jwt/claims.ts';\nimport '../jwt/index.ts';\nimport '../jwt/deep/index.ts';",
			'src/jwt/index.ts': "export * from './claims.ts';",
			'src/jwt/claims.ts': "import './deep/index.ts';",
			'src/jwt/deep/index.ts': "export * from './x.ts';",
			'src/jwt/deep/x.ts': "import '../other.ts';\nimport '../../errors.ts';",
		});
		expect(brief(found)).toEqual([
			'src/app/a.ts:1 door: imports src/jwt/claims.ts past src/jwt/index.ts',
			'src/app/a.ts:3 door: imports src/jwt/deep/index.ts past src/jwt/index.ts',
		]);
		expect(found[0]?.rooms).toEqual(['app', 'jwt']);
	});

	it('are not made when a function is called, but by the command line, for data and for hashing', () => {
		const load = (path: string): string => `export const load = () => import('${path}');`;
		const found = check({
			'src/client/a.ts': load('./b.ts'),
			'src/client/c.ts': load('../crypto/index.ts'),
			'src/operations/d.ts': load('../../generated/data.js'),
			'src/cli/site.ts': load('../site/index.ts'),
		});
		expect(found.map(({ rule, file }) => `${file} ${rule}`)).toEqual(['src/client/a.ts late import']);
	});

	it('reach the data of generated/ from one folder, and its types from any', () => {
		const files = {
			'src/operations/a.ts': "import { data } from '../../generated/data.js';",
			'src/client/a.ts': "import type { paths } from '../../generated/types.d.ts';",
		};
		expect(check(files)).toEqual([]);
		const found = check({ ...files, 'src/msw/a.ts': "import { data } from '../../generated/data.js';" });
		expect(found.map(({ rule, file }) => `${file} ${rule}`)).toEqual([
			'src/msw/a.ts generated',
			'src/operations/a.ts generated',
		]);
	});

	it('are all that an index.ts has', () => {
		const text = "export * from './a.ts';\nexport { b, type C } from './b.ts';\nexport const d = 1;";
		expect(brief(check({ 'src/jwt/index.ts': text }))).toEqual([
			'src/jwt/index.ts:3 index: an index.ts only re-exports',
		]);
	});
});

describe('the layers of src/client', () => {
	/** A chain of files, each of which imports the next. */
	const chain = (length: number): Record<string, string> =>
		Object.fromEntries(
			Array.from({ length }, (_, n) => [`src/client/f${n}.ts`, n + 1 < length ? `import './f${n + 1}.ts';` : '']),
		);

	it('are 10 at most', () => {
		expect(check(chain(10))).toEqual([]);
		expect(brief(check(chain(11)))).toEqual(['src/client:1 layers: has 11 layers; at most 10']);
	});

	it('count a folder as one, and a circle as one', () => {
		const files = { ...chain(10), 'src/client/f9.ts': "import './room/index.ts';" };
		const room = { 'src/client/room/index.ts': "export * from './a.ts';", 'src/client/room/a.ts': '' };
		expect(brief(check({ ...files, ...room }))).toEqual(['src/client:1 layers: has 11 layers; at most 10']);
		const circle = { ...chain(10), 'src/client/f9.ts': "import './f8.ts';" };
		expect(check(circle).map(({ rule }) => rule)).toEqual(['circle']);
	});

	it('hold 20 files and folders at most', () => {
		const files = (count: number): Record<string, string> =>
			Object.fromEntries(Array.from({ length: count }, (_, n) => [`src/client/f${n}.ts`, '']));
		expect(check(files(20))).toEqual([]);
		expect(brief(check(files(21)))).toEqual(['src/client:1 layers: has 21 files and folders; at most 20']);
	});
});

describe('length', () => {
	it('is 350 lines, and 500 for a list of tests', () => {
		const long = '// a\n\n'.repeat(175);
		const files = (more: string): Record<string, string> => ({
			'src/jwt/a.ts': long + more,
			'test/support/a.ts': long + more,
			'test/jwt/a.test.ts': long.repeat(1) + more,
		});
		expect(check(files(''))).toEqual([]);
		expect(brief(check(files('\n\n// b')))).toEqual([
			'src/jwt/a.ts:1 length: has 353 lines; at most 350',
			'test/support/a.ts:1 length: has 353 lines; at most 350',
		]);
		expect(check({ 'test/jwt/a.test.ts': '// a\n\n'.repeat(251) })).toHaveLength(1);
	});
});

describe('old words', () => {
	it.each([
		['/** What is sent. */', 'What'],
		['/**\n * Whoever asks. */', 'Whoever'],
		['// Fine. Whatever it holds goes.', 'Whatever'],
		['/** The answer. */', 'answer'],
		['/** Answers 204. */', 'Answers'],
		['// Is heeded.', 'heeded'],
		['// A body that is none.', 'is none'],
		['// The route takes a token.', 'takes'],
		['// The former secret.', 'former'],
		['// As the secret before.', 'the secret before'],
		['// The app is told.', 'told'],
		['// A spare.', 'spare'],
		['// Each in turn.', 'in turn'],
		['// The query behind it.', 'behind'],
		['// Masked.', 'Masked'],
		["// A stranger's.", 'stranger'],
		['// It reads what is left.', 'what is'],
		["export const message = 'The server answered';", 'answered'],
		['export const message = `A ${1} answer`;', 'answer'],
		['export const readAnswer = 1;', 'the name readAnswer'],
		['export interface A {\n\treadonly toldOf: 1;\n}', 'the name toldOf'],
	])('are found in %j', (text, phrase) => {
		expect(phrases(text).map((found) => found.replace(/^\d+ /, ''))).toEqual([phrase]);
	});

	it.each([
		'/** What does it cost? Nothing. */',
		'// There is none.',
		'// One of: is none of these.',
		'// It takes place.',
		'// It takes 5 ms.',
		'// An app behind a proxy, or behind the API gateway.',
		'// They cannot be told apart.',
		'// The error says what is wrong.',
		'// The second before the first.',
		'// `answer` is quoted, {@link answer} a link.',
		"import { x } from 'answer/what-is';",
		'export const unmasking = 1;',
	])('are not found in %j', (text) => {
		expect(phrases(text)).toEqual([]);
	});

	it('are found where they stand, over lines', () => {
		expect(phrases('\n/**\n * One.\n * An answer, and what\n * is left.\n */\n// One.\n// What now.\n')).toEqual([
			'4 answer',
			'4 what is',
			'8 What',
		]);
	});

	it('are found in the name of a file', () => {
		expect(phrases('', 'src/msw/ready-answer.ts')).toEqual(['1 the name ready-answer']);
	});

	it('are found in documents: in sentences, list items, table cells and the comments of examples', () => {
		const text = [
			'# What it does',
			'- What it is',
			'| What it has | `answer` |',
			'[text](https://example.com/answer)',
			'```ts',
			'const answer = 1; // the answer',
			'```',
			'An answer.',
		].join('\n');
		expect(phrases(text, 'README.md')).toEqual(['2 What', '3 What', '6 answer', '8 answer']);
		expect(phrases(text, '.github/docs/guide.md')).toEqual(['2 What', '3 What', '6 answer', '8 answer']);
	});

	it('are allowed in one place with a reason, as long as they are there', () => {
		const files = { 'src/jwt/a.ts': '// The answer of RFC 1.\n\n// An answer.' };
		const allowed = { file: 'src/jwt/a.ts', text: 'answer of RFC 1', reason: 'its own word' };
		expect(check(files, [allowed]).map(({ line }) => line)).toEqual([3]);
		const unused = { ...allowed, text: 'answer of RFC 2' };
		expect(brief(check({ 'src/jwt/a.ts': '' }, [unused]))).toEqual([
			'src/jwt/a.ts:1 phrase: "answer of RFC 2" need not be allowed any more',
		]);
	});
});

it('a room is a folder, or a document', () => {
	expect(
		[
			'src/client/url/a.ts',
			'src/errors.ts',
			'scripts/bench/a.ts',
			'scripts/build.ts',
			'README.md',
			'.github/docs/forge.md',
		].map(roomOf),
	).toEqual(['client', 'src', 'scripts/bench', 'scripts', 'README', 'forge']);
});
