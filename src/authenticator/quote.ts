import { oneLine } from '../control-characters.ts';

/** A part of a token that is not verified yet: short, and on one line of the log. */
export function quote(text: string): string {
	return JSON.stringify(oneLine(text.length > 80 ? `${text.slice(0, 80)}...` : text));
}
