import { describe, expect, it } from 'vitest';
import { CONFLUENCE_DATA } from '../../src/site/confluence/data.ts';
import { adfAsStorage, storageAsAdf } from '../../src/site/confluence/adf.ts';
import { productSite } from './product-site.ts';

const text = (value: string, ...marks: string[]): object => ({
	type: 'text',
	text: value,
	...(marks.length === 0 ? {} : { marks: marks.map((type) => ({ type })) }),
});
const paragraph = (...content: object[]): object => ({ type: 'paragraph', content });
const item = (...content: object[]): object => ({ type: 'listItem', content });

describe('the two formats of a body', () => {
	it.each([
		['<p>One &lt; two</p>', [paragraph(text('One < two'))]],
		[
			'<h2>A <em>b</em></h2><hr />',
			[{ type: 'heading', attrs: { level: 2 }, content: [text('A '), text('b', 'em')] }, { type: 'rule' }],
		],
		[
			'<ul><li><p>a</p><ol><li><p>b</p></li></ol></li></ul>',
			[
				{
					type: 'bulletList',
					content: [item(paragraph(text('a')), { type: 'orderedList', content: [item(paragraph(text('b')))] })],
				},
			],
		],
		[
			'<pre>x &amp;&amp; y</pre><blockquote><p>q</p></blockquote>',
			[
				{ type: 'codeBlock', content: [text('x && y')] },
				{ type: 'blockquote', content: [paragraph(text('q'))] },
			],
		],
		[
			'<table><tr><th><p>h</p></th></tr><tr><td><p>d<br />e</p></td></tr></table>',
			[
				{
					type: 'table',
					content: [
						{ type: 'tableRow', content: [{ type: 'tableHeader', content: [paragraph(text('h'))] }] },
						{
							type: 'tableRow',
							content: [{ type: 'tableCell', content: [paragraph(text('d'), { type: 'hardBreak' }, text('e'))] }],
						},
					],
				},
			],
		],
	])('%s is a document, and back', (storage, content) => {
		const document = { type: 'doc', version: 1, content };
		expect(storageAsAdf(storage)).toEqual(document);
		expect(adfAsStorage(document)).toBe(storage);
	});

	it.each([
		['bare', [paragraph(text('bare'))]],
		['<ul><li>bare</li></ul>', [{ type: 'bulletList', content: [item(paragraph(text('bare')))] }]],
		[
			'<ac:link><b>a</b></ac:link></p></i>&nbsp;&#233;&unknown;',
			[paragraph(text('a', 'strong'), text('\u{A0}\u{E9}&unknown;'))],
		],
		['a<hr/>b<p/>', [paragraph(text('a')), { type: 'rule' }, paragraph(text('b')), paragraph()]],
		['&#9999999;', [paragraph(text('&#9999999;'))]],
	])('storage that is not well formed, %j, loses no text', (storage, content) => {
		expect(storageAsAdf(storage).content).toEqual(content);
	});

	it('a document with nodes that storage lacks keeps their text', () => {
		const odd = {
			type: 'panel',
			content: [paragraph(text('in a panel', 'link', 'strong'), { type: 'mention' }, 7 as never)],
		};
		expect(
			adfAsStorage({
				type: 'doc',
				version: 1,
				content: [odd, { type: 'heading', attrs: { level: 9 }, content: [] }, { type: 'heading' }],
			}),
		).toBe('<p><strong>in a panel</strong></p><h1></h1><h1></h1>');
	});
});

describe('a body that is nested 60,000 deep, which was a 500,', () => {
	const deep = 60_000;
	const page = (representation: string, value: string): object => ({
		spaceId: '65536',
		title: 'Deep',
		status: 'current',
		body: { representation, value },
	});

	it('is refused as a document', async () => {
		const { call } = productSite('confluence');
		const open = '{"type":"bulletList","content":[{"type":"listItem","content":[';
		const lists = `{"type":"doc","version":1,"content":[${open.repeat(deep)}${']}]}'.repeat(deep)}]}`;
		expect(await call('POST', '/wiki/api/v2/pages', page('atlas_doc_format', lists))).toMatchObject({
			status: 400,
			body: { errors: [{ title: expect.stringContaining('200 levels') }] },
		});
	});

	it('is read in storage format as a document that can be sent back', async () => {
		const { call } = productSite('confluence');
		const storage = `${'<ul><li>'.repeat(deep)}x<br/>${'</li></ul>'.repeat(deep)}`;
		const created = await call('POST', '/wiki/api/v2/pages', page('storage', storage));
		const { id } = created.body as { id: string };
		const read = await call('GET', `/wiki/api/v2/pages/${id}?body-format=atlas_doc_format`);
		const { value } = (read.body as { body: { atlas_doc_format: { value: string } } }).body.atlas_doc_format;
		expect(value).toContain('{"type":"text","text":"x"}');
		const again = await call('POST', '/wiki/api/v2/pages', { ...page('atlas_doc_format', value), title: 'Copy' });
		expect(again).toMatchObject({ status: 200 });
	});
});

describe('pages of Confluence', () => {
	const representation = 'atlas_doc_format';
	const adf = (value: unknown): object => ({ representation, value: JSON.stringify(value) });
	const odd = { type: 'doc', version: 1, content: [{ type: 'panel', content: [paragraph(text('Hello'))] }] };

	it('could not be written or read as ADF: the document comes back as it was sent', async () => {
		const { call } = productSite('confluence', CONFLUENCE_DATA);
		const created = await call('POST', '/wiki/api/v2/pages', {
			spaceId: '65536',
			title: 'ADF',
			status: 'current',
			body: adf(odd),
		});
		expect(created).toMatchObject({ status: 200, body: { body: { storage: { value: '<p>Hello</p>' } } } });
		const path = `/wiki/api/v2/pages/${(created.body as { id: string }).id}`;
		const read = await call('GET', `${path}?body-format=atlas_doc_format`);
		expect(read.body).toMatchObject({ body: { atlas_doc_format: { representation, value: JSON.stringify(odd) } } });
		const comment = await call('POST', '/wiki/api/v2/footer-comments', {
			pageId: '65537',
			body: { atlas_doc_format: adf(odd) },
		});
		expect(comment).toMatchObject({ status: 201, body: { body: { storage: { value: '<p>Hello</p>' } } } });
		const update = {
			id: '65537',
			title: 'Plain',
			status: 'current',
			version: { number: 2 },
			body: { representation: 'storage', value: '<p>x</p>' },
		};
		await call('PUT', '/wiki/api/v2/pages/65537', update);
		const plain = await call('GET', '/wiki/api/v2/pages/65537?body-format=atlas_doc_format');
		const { body } = plain.body as { body: { atlas_doc_format: { value: string } } };
		expect(JSON.parse(body.atlas_doc_format.value)).toEqual({
			type: 'doc',
			version: 1,
			content: [paragraph(text('x'))],
		});
	});

	it.each([
		'{',
		'[]',
		'{"type":"doc","version":1}',
		'{"type":"doc","version":1,"content":[{"type":"text","text":"x"}]}',
	])('are refused with the document %s', async (value) => {
		const { call } = productSite('confluence', CONFLUENCE_DATA);
		const page = { spaceId: '65536', title: 'ADF', status: 'current', body: { representation, value } };
		expect((await call('POST', '/wiki/api/v2/pages', page)).status).toBe(400);
	});

	it('have no other formats', async () => {
		const { call } = productSite('confluence', CONFLUENCE_DATA);
		expect((await call('GET', '/wiki/api/v2/pages/65537?body-format=view')).status).toBe(400);
	});
});
