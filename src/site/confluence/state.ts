/** All that a Confluence site holds: JSON. */
export interface ConfluenceData {
	product: 'confluence';
	nextId: number;
	users: { accountId: string; displayName: string; emailAddress?: string | undefined }[];
	spaces: SpaceRecord[];
	pages: PageRecord[];
	comments: FooterCommentRecord[];
}

export interface SpaceRecord {
	id: string;
	key: string;
	name: string;
	authorId: string;
	/** Milliseconds since 1970, as all times here. */
	createdAt: number;
}

/** One version of what is written; the latest is the last. */
export interface VersionRecord {
	number: number;
	authorId: string;
	createdAt: number;
	message: string;
	title: string;
	/** In storage format. */
	body: string;
}

export interface PageRecord {
	id: string;
	spaceId: string;
	parentId: string | null;
	status: 'current' | 'draft' | 'trashed';
	authorId: string;
	createdAt: number;
	versions: VersionRecord[];
}

export interface FooterCommentRecord {
	id: string;
	pageId: string;
	parentCommentId: string | null;
	versions: VersionRecord[];
}
