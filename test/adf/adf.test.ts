import { describe, expect, expectTypeOf, test } from 'vitest';
import { adfToText, textToAdf } from '../../src/adf/index.ts';
import type { AdfDocument, AdfNode } from '../../src/adf/index.ts';

function documentOf(...content: AdfNode[]): AdfDocument {
	return { type: 'doc', version: 1, content };
}

function paragraph(...content: AdfNode[]): AdfNode {
	return { type: 'paragraph', content };
}

const text = (words: string): AdfNode => ({ type: 'text', text: words });
const item = (...content: AdfNode[]): AdfNode => ({ type: 'listItem', content });

describe('textToAdf', () => {
	test('makes a paragraph of each block, and keeps its line breaks', () => {
		expect(textToAdf('one\ntwo\r\n\r\nthree')).toEqual(
			documentOf(paragraph(text('one'), { type: 'hardBreak' }, text('two')), paragraph(text('three'))),
		);
	});

	test('makes no empty text, which Jira refuses', () => {
		expect(textToAdf('')).toEqual(documentOf());
		expect(textToAdf('\n\n \n\na\n\n\n')).toEqual(documentOf(paragraph(text('a'))));
	});

	test('takes nothing in the text for format', () => {
		expect(textToAdf('*bold* <b>')).toEqual(documentOf(paragraph(text('*bold* <b>'))));
	});
});

describe('adfToText', () => {
	test('gives back what textToAdf was given', () => {
		for (const words of ['', 'one', 'one\ntwo\n\nthree', '- a\n- b']) expect(adfToText(textToAdf(words))).toBe(words);
	});

	test('is empty for an empty field', () => {
		expect(adfToText(null)).toBe('');
		expect(adfToText(undefined)).toBe('');
	});

	test('parts blocks by an empty line', () => {
		expect(
			adfToText(
				documentOf({ type: 'heading', attrs: { level: 1 }, content: [text('Title')] }, paragraph(text('Body'))),
			),
		).toBe('Title\n\nBody');
		expect(adfToText(documentOf(paragraph(text('a')), { type: 'rule' }, paragraph(text('b'))))).toBe('a\n\n---\n\nb');
	});

	test('writes lists, and lists in them', () => {
		const inner: AdfNode = { type: 'orderedList', attrs: { order: 3 }, content: [item(paragraph(text('x')))] };
		const list: AdfNode = {
			type: 'bulletList',
			content: [item(paragraph(text('a')), inner), item(paragraph(text('b')))],
		};
		expect(adfToText(documentOf(list))).toBe('- a\n  3. x\n- b');
	});

	test('writes tables row by row', () => {
		const cell = (words: string): AdfNode => ({ type: 'tableCell', content: [paragraph(text(words))] });
		const row = (...cells: AdfNode[]): AdfNode => ({ type: 'tableRow', content: cells });
		expect(adfToText(documentOf({ type: 'table', content: [row(cell('a'), cell('b')), row(cell('c'))] }))).toBe(
			'a | b\nc',
		);
	});

	test('writes mentions, emoji, dates, states and cards', () => {
		expect(
			adfToText(
				documentOf(
					paragraph(
						{ type: 'mention', attrs: { id: '1', text: '@Mia' } },
						text(' '),
						{ type: 'emoji', attrs: { shortName: ':smile:', text: '😄' } },
						text(' '),
						{ type: 'date', attrs: { timestamp: '1577836800000' } },
						text(' '),
						{ type: 'status', attrs: { text: 'DONE' } },
						text(' '),
						{ type: 'inlineCard', attrs: { url: 'https://x.example' } },
					),
				),
			),
		).toBe('@Mia 😄 2020-01-01 DONE https://x.example');
	});

	test('ends at a depth that no editor makes', () => {
		let node: AdfNode = text('deep');
		for (let depth = 0; depth < 100_000; depth += 1) node = { type: 'panel', content: [node] };
		expect(adfToText(documentOf(node))).toBe('');
	});

	test('leaves out what it does not know', () => {
		expect(adfToText(documentOf({ type: 'novelty' }, paragraph({ type: 'date', attrs: { timestamp: 'x' } })))).toBe('');
	});

	test('accepts what version 3 gives', () => {
		expectTypeOf<AdfDocument | null | undefined>().toExtend<Parameters<typeof adfToText>[0]>();
	});
});
