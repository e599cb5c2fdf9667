import type { QshExplanation } from './explain.ts';
import { maskTokens } from './mask-tokens.ts';

/** The explanation for a person: what is hashed, what it gives, and what the other side did instead. Tokens are masked. */
export function describeExplanation(explanation: Omit<QshExplanation, 'toString'>): string {
	return maskTokens(describeLines(explanation).join('\n'));
}

function describeLines(explanation: Omit<QshExplanation, 'toString'>): string[] {
	const { method, path, query, canonicalRequest, qsh, claimed, matches, mistake } = explanation;
	const lines = [
		`method             ${method}`,
		`path               ${path}`,
		`query              ${query === '' ? '(none)' : query}`,
		`canonical request  ${canonicalRequest}`,
		`qsh                ${qsh}`,
	];
	if (claimed === undefined) return lines;
	lines.push(`claimed            ${claimed}`);
	if (matches) {
		lines.push('', 'The claimed hash is right for this request.');
		if (mistake) lines.push(`It is accepted although: ${mistake.description}.`);
	} else if (mistake) {
		lines.push('', `The claimed hash is wrong: ${mistake.description}.`);
		if (mistake.canonicalRequest !== '') lines.push(`The other side hashed: ${mistake.canonicalRequest}`);
	} else {
		lines.push(
			'',
			'The claimed hash is wrong, and none of the well-known mistakes leads to it.',
			'Compare the method, path and query above with what the other side hashed: one of the two saw another URL.',
		);
	}
	return lines;
}
