import { describe, expect, test } from 'vitest';
import { shareSchemas } from '../../scripts/generate/share-schemas.ts';
import { compile } from './compile.ts';

const declarations = (schemas: string): string => `export interface components {\n\tschemas: {\n${schemas}\n\t}\n}\n`;
const LONG = 'first?: string; second?: string; third?: string';

const three = declarations(`
		Same: { ${LONG} }
		Other: { ${LONG}; fourth?: string }
		ToSame: { ${LONG}; to?: components["schemas"]["Same"] }
		ToOther: { ${LONG}; to?: components["schemas"]["Other"] }
		ToToOther: { ${LONG}; to?: components["schemas"]["ToOther"] }
		Circle: { ${LONG}; to?: components["schemas"]["Circle"] }
		/** @deprecated */
		Marked: { ${LONG} }
		Short: string`);
const two = three.replace('; fourth?: string', '').replace('\t\t/** @deprecated */\n', '');

function share(text: string): string {
	return shareSchemas(text, { name: 'three', alias: 'Three', text: three });
}

describe('a schema that another document has', () => {
	test.each([
		['is written once where its words are the same', 'Same', true],
		['is kept where they are not', 'Other', false],
		['is written once where all that it refers to is the same', 'ToSame', true],
		['is kept where something that it refers to is not', 'ToOther', false],
		['is kept where something further down is not', 'ToToOther', false],
		['is written once where it refers to itself', 'Circle', true],
		['is kept where only one is marked as deprecated', 'Marked', false],
		['is kept where a reference is longer', 'Short', false],
	])('%s', (_, name, isShared) => {
		expect(share(two).includes(`${name}: Three["schemas"]["${name}"]`)).toBe(isShared);
	});

	test('has the same meaning', () => {
		const compare = `
			import type { components as Two } from './two.d.ts'
			import type { components as Whole } from './whole.d.ts'
			import type { components as Three } from './three.d.ts'
			type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
			true satisfies Same<Two['schemas']['ToSame'], Whole['schemas']['ToSame']>
			true satisfies Same<Two['schemas']['Circle']['first'], string | undefined>
			false satisfies Same<Two['schemas']['ToOther'], Three['schemas']['ToOther']>
		`;
		const files = { 'two.d.ts': share(two), 'whole.d.ts': two, 'three.d.ts': three, 'compare.ts': compare };
		expect(compile(files)).toBe('');
	});
});

test('nothing is imported where nothing is shared', () => {
	const text = declarations('\t\tAlone: { a?: string }');
	expect(share(text)).toBe(text);
});

test('the import stands beside the others', () => {
	const text = `import type { A } from './a.d.ts'\n\n${two}`;
	expect(share(text)).toMatch(/^import type \{ components as Three \} from '\.\/three\.d\.ts'\nimport type \{ A \}/);
});
