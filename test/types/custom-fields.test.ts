import { expect, test } from 'vitest';
import { compile, VERSIONS } from '../generate/compile.ts';

const header = `
import type { ResponseOf } from '../../../src/client/types/index.ts'
declare module '../../../generated/custom-fields.d.ts' {
	interface CustomFields {
		customfield_10010: number | null
		customfield_10020: 'Low' | 'High'
	}
}
type Fields<Path extends string> = NonNullable<ResponseOf<'get', Path>[Extract<'fields', keyof ResponseOf<'get', Path>>]>
declare const three: Fields<'rest/api/3/issue/KEY-1'>
declare const two: Fields<'rest/api/2/issue/KEY-1'>
declare const agile: Fields<'rest/agile/1.0/issue/KEY-1'>
`;

test.each(VERSIONS)('custom fields that are declared once are in every issue, under TypeScript %i', (version) => {
	const lines = ['three', 'two', 'agile'].flatMap((name) => [
		`${name}.customfield_10010 satisfies number | null | undefined`,
		`${name}.customfield_10020 satisfies 'Low' | 'High' | undefined`,
		`// @ts-expect-error a number`,
		`${name}.customfield_10010 satisfies string | null`,
		`// @ts-expect-error of any type`,
		`${name}.customfield_10030 satisfies string`,
		`${name}.summary satisfies string | undefined`,
	]);
	expect(compile({ 'fields.ts': header + lines.join('\n') }, version)).toBe('');
});
