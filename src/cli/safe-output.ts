import { escapeControls } from '../control-characters.ts';
import type { Io, Output } from './command.ts';

/**
 * Makes text from the network safe to show: escape sequences in it could move the cursor, fake other output, or write to
 * the clipboard. Only terminals obey them, so files and pipes receive the text unchanged.
 */
export function withSafeOutput(io: Io): Io {
	return {
		stdin: io.stdin,
		env: io.env,
		stdout: safeOutput(io.stdout),
		stderr: safeOutput(io.stderr),
		once: (signal, listener) => io.once?.(signal, listener),
	};
}

function safeOutput(output: Output): Output {
	if (output.isTTY !== true) return output;
	return { isTTY: true, write: (text) => output.write(escapeControls(text, '\n\t')) };
}
