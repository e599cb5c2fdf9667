import type { FoundItems } from '../find-items.ts';

/** The object that has the list of a page, with its numbers and links. */
export type Envelope = FoundItems['envelope'];

/** A page, and the call that it came from. */
export interface ReadPage {
	readonly list: FoundItems;
	/** The header `Link`. */
	readonly linkHeader: string | null;
	readonly pathname: string;
	/** The value that the call gave for a parameter, in its query or its body. */
	readonly asked: (name: string) => unknown;
	/** The number of items before this page, if the walk began at the first. */
	readonly read: number | undefined;
	/** Whether the client may follow the link. */
	readonly isOwnLink: (link: string) => boolean;
	/** Whether the server is Atlassian's, whose links are complete. */
	readonly isCloud: boolean;
	/** Whether a page before this one said that there is none after it. */
	readonly isProbe: boolean;
	/** The number of pages without items up to this one. */
	readonly empty: number;
}
