/** Where a progress display goes: `process.stderr`, or anything that collects text. */
export interface Terminal {
	isTTY?: boolean;
	write: (text: string) => unknown;
}

export interface Progress {
	onProgress: (received: number, total: number | undefined) => void;
	onRetry: (attempt: number, reason: string) => void;
	done: () => void;
}

const clearLine = '\r\u001B[K';

/** Shows how far a download is: one line that rewrites itself on a terminal, otherwise one line at its end. */
export function progress(name: string, terminal: Terminal): Progress {
	let last = 0;
	const start = terminal.isTTY ? clearLine : '';
	const line = (total: number | undefined): string =>
		`${name}  ${kilobytes(last)}${total === undefined ? '' : ` of ${kilobytes(total)}`}`;
	return {
		onProgress(received, total) {
			last = received;
			if (terminal.isTTY) terminal.write(start + line(total));
		},
		onRetry(attempt, reason) {
			terminal.write(`${start}${name}  attempt ${attempt}: ${reason}\n`);
		},
		done() {
			terminal.write(`${start}${line(undefined)}\n`);
		},
	};
}

function kilobytes(bytes: number): string {
	return `${Math.ceil(bytes / 1000)} kB`;
}
