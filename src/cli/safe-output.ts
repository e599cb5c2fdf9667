import { escapeControls } from '../control-characters.ts';
import type { Io, Output, ProcessLike, Stream, Style } from './command.ts';

/** SGR, ECMA-48. */
const CODES: Readonly<Record<Style, number>> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 };

/**
 * Makes text from the network safe to show: escape sequences in it could move the cursor, fake other output, or write to
 * the clipboard. Only terminals obey them, so files and pipes receive the text unchanged. Styles are added to the safe text.
 */
export function withSafeOutput(io: ProcessLike): Io {
	return {
		stdin: io.stdin,
		env: io.env,
		stdout: safeOutput(io.stdout, io.env),
		stderr: safeOutput(io.stderr, io.env),
		once: (signal, listener) => io.once?.(signal, listener),
	};
}

/** Whether a stream shows colours: https://no-color.org, https://force-color.org. */
export function hasColours({ isTTY }: Stream, { NO_COLOR, FORCE_COLOR, TERM }: Io['env']): boolean {
	if (NO_COLOR) return false;
	if (FORCE_COLOR) return FORCE_COLOR !== '0';
	return isTTY === true && TERM !== 'dumb';
}

export function paint(text: string, style: Style): string {
	return `\u001b[${CODES[style]}m${text}\u001b[0m`;
}

function safeOutput(output: Stream, env: Io['env']): Output {
	const isTTY = output.isTTY === true;
	const paints = hasColours(output, env);
	return {
		isTTY,
		write(text, style) {
			const safe = isTTY ? escapeControls(text, '\n\t') : text;
			output.write(style !== undefined && paints ? safe.replace(/^[^\n]+/gm, (line) => paint(line, style)) : safe);
		},
	};
}
