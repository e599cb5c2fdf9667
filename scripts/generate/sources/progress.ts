/** Where a progress display goes: `process.stderr`, or anything that collects text. */
export interface Terminal {
	isTTY?: boolean
	write: (text: string) => unknown
}

/** Shows how far a download is: one line that rewrites itself on a terminal, otherwise one line at its end. */
export function progress(name: string, terminal: Terminal): { onProgress: (received: number, total: number | undefined) => void; done: () => void } {
	let last = 0
	const line = (total: number | undefined): string => `${name}  ${kilobytes(last)}${total === undefined ? '' : ` of ${kilobytes(total)}`}`
	return {
		onProgress(received, total) {
			last = received
			if (terminal.isTTY) terminal.write(`\r${line(total)}`)
		},
		done() {
			terminal.write(`${terminal.isTTY ? '\r' : ''}${line(undefined)}\n`)
		},
	}
}

function kilobytes(bytes: number): string {
	return `${Math.ceil(bytes / 1000)} kB`
}
