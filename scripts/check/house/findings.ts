/** A place that breaks a rule of the house. */
export interface Finding {
	readonly rule: 'circle' | 'door' | 'index' | 'layers' | 'late import' | 'generated' | 'length' | 'phrase';
	/** Relative to the repository, with `/`. */
	readonly file: string;
	readonly line: number;
	readonly message: string;
	/** The rooms that have to change for it: see {@link roomOf}. */
	readonly rooms: readonly string[];
}

/** A folder of `src` (`client`), of another top folder (`scripts/bench`), or a document (`README`). */
export function roomOf(file: string): string {
	const [top = '', next = '', ...rest] = file.split('/');
	if (file.endsWith('.md')) return file.replace(/.*\//, '').replace('.md', '');
	if (rest.length === 0) return top;
	return top === 'src' ? next : `${top}/${next}`;
}
