import type { QshExplanation } from './explanation.ts';
import { redactTokens } from './redact-tokens.ts';

/** The explanation as text: the canonical request, its hash, and the mistake of the other side. Tokens are redacted. */
export function describeExplanation(explanation: Omit<QshExplanation, 'toString'>): string {
	return redactTokens(describeLines(explanation).join('\n'));
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
