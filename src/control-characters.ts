/** Control characters, and those that change the direction of text: both make a terminal show something else than the text. */
const CONTROL = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/**
 * Text that a terminal shows instead of obeying it: control characters become `\x1b`, `\u202e`, ...
 *
 * @param keep characters that stay as they are.
 */
export function escapeControls(text: string, keep = ''): string {
	return text.replaceAll(CONTROL, (character) => {
		if (keep.includes(character)) return character;
		const code = character.charCodeAt(0).toString(16);
		return code.length > 2 ? String.raw`\u${code.padStart(4, '0')}` : String.raw`\x${code.padStart(2, '0')}`;
	});
}
