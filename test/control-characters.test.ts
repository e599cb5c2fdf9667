import { expect, it } from 'vitest';
import { escapeControls, escapeControlsInJson, oneLine } from '../src/control-characters.ts';

/** Marks, overrides and isolates of direction (UAX 9), then other characters that do not show, and line separators. */
const HIDDEN = [
	'\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069',
	'\u00ad\u180e\u200b\u2060\u206f\ufeff\ufff9\u{e0041}\u2028\u2029',
	'\u0000\u001b\u007f\u009b',
].flatMap((characters) => Array.from(characters));

it.each(HIDDEN)('a control or format character is shown as its escape, and does not stay in one line: %j', (hidden) => {
	expect(oneLine(`a${hidden} ${hidden}b${hidden}`)).toBe('a b');
	expect(escapeControls(`a${hidden}b`)).toMatch(/^a(?:\\x[\da-f]{2}|(?:\\u[\da-f]{4}){1,2})b$/);
	const json = escapeControlsInJson(JSON.stringify([hidden]));
	expect(json).toMatch(/^[\x20-\x7e]+$/);
	expect(JSON.parse(json)).toEqual([hidden]);
});

it.each(['👩\u200d🔬', 'می\u200cخواهم', '🏳️\u200d🌈', 'é'])('a character that shows stays: %s', (text) => {
	expect([oneLine(text), escapeControls(text), escapeControlsInJson(text)]).toEqual([text, text, text]);
});

it('a sign of numbers, which Unicode lists as a format character, shows as well', () => {
	expect(escapeControls('\u06dd\u0661')).toBe('\u06dd\u0661');
});

it('a character beyond U+FFFF is escaped as in JSON', () => {
	expect(escapeControls('\u{e0041}')).toBe(String.raw`\udb40\udc41`);
});
