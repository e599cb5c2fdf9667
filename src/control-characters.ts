/**
 * Control and format characters: a terminal obeys some, and others change the direction of a text, or hide a part of it. Not
 * the joiners of scripts and of emoji, nor the signs of numbers of Arabic, which show.
 */
const CONTROL = /(?![\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * Text that a terminal shows instead of obeying it: control and format characters become `\x1b`, `\u202e`, ...
 *
 * @param keep characters that stay as they are.
 */
export function escapeControls(text: string, keep = ''): string {
	return text.replaceAll(CONTROL, (character) => {
		if (keep.includes(character)) return character;
		const code = character.codePointAt(0) ?? 0;
		return code > 0xff ? escapeUnits(character) : String.raw`\x${code.toString(16).padStart(2, '0')}`;
	});
}

/** JSON with the same meaning, as text that a terminal shows: `JSON.stringify` escapes the characters below U+0020 only. */
export function escapeControlsInJson(json: string): string {
	return json.replaceAll(CONTROL, escapeUnits);
}

/** Words of somebody else in one line of a log: control and format characters become white space, which is collapsed. */
export function oneLine(text: string): string {
	return text.replaceAll(/(?:[\s\p{Cc}]|(?![\u200c\u200d])\p{Cf})+/gu, ' ').trim();
}

/** As in JSON: a character beyond U+FFFF has two escapes. */
function escapeUnits(character: string): string {
	return character
		.split('')
		.map((unit) => String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
		.join('');
}
