/**
 * The elements that are open at a place of a document. A tag that closes none is known as such without a look at all of them: a
 * long document of such tags would cost the square of its length.
 */
export class OpenElements {
	/** The outermost first. */
	readonly #names: string[] = [];
	readonly #counts = new Map<string, number>();

	open(name: string): void {
		this.#names.push(name);
		this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
	}

	/** Closes the innermost one. */
	pop(): void {
		const name = this.#names.pop();
		if (name !== undefined) this.#counts.set(name, (this.#counts.get(name) ?? 1) - 1);
	}

	/** Closes the innermost one with a name, and those in it. @returns their names, the innermost first */
	close(name: string): string[] {
		const closed: string[] = [];
		if ((this.#counts.get(name) ?? 0) === 0) return closed;
		do {
			closed.push(this.#names.at(-1) ?? name);
			this.pop();
		} while (closed.at(-1) !== name);
		return closed;
	}

	/** Closes all. @returns their names, the innermost first */
	closeAll(): string[] {
		this.#counts.clear();
		return this.#names.splice(0).toReversed();
	}
}
