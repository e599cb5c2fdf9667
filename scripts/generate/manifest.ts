import { createHash } from 'node:crypto';
import { countDocument } from './count.ts';
import type { Count } from './count.ts';
import type { Source } from './sources/index.ts';

/** What the files were generated from. */
export interface ManifestEntry extends Count {
	title: string;
	version: string;
	/** Day of the document, where the server said it. */
	date?: string;
	/** SHA-256 of the document, hexadecimal. */
	sha256: string;
	url: string;
}

export type Manifest = Record<string, ManifestEntry>;

/** A folder knows no dates: an unchanged document keeps the one that `previous` has. */
export function manifestOf(sources: readonly Source[], previous: Manifest): Manifest {
	return Object.fromEntries(
		sources.map((source) => [source.product.name, entryOf(source, previous[source.product.name])]),
	);
}

function entryOf({ product, document, text, date }: Source, previous: ManifestEntry | undefined): ManifestEntry {
	const { title, version } = document.info;
	const sha256 = createHash('sha256').update(text).digest('hex');
	const known = date ?? (previous?.sha256 === sha256 ? previous.date : undefined);
	return {
		title,
		version,
		...(known !== undefined && { date: known }),
		sha256,
		...countDocument(document),
		url: product.url,
	};
}
