import type { SiteUser, StoredFile } from '../rest/index.ts';

/** The whole state of a Confluence site, as JSON. */
export interface ConfluenceData {
	product: 'confluence';
	nextId: number;
	users: SiteUser[];
	spaces: SpaceRecord[];
	pages: PageRecord[];
	comments: FooterCommentRecord[];
	attachments: AttachmentRecord[];
}

export interface AttachmentRecord extends StoredFile {
	/** `att65600` */
	id: string;
	pageId: string;
	comment: string;
	/** Of the latest version, as all others. */
	authorId: string;
	createdAt: number;
	version: number;
	/** The secret in the URL of its download. */
	mediaKey: string;
}

export interface SpaceRecord {
	id: string;
	key: string;
	name: string;
	authorId: string;
	/** Milliseconds since 1970, as all times in the state. */
	createdAt: number;
}

/** One version of a page or comment. The last in the list is the latest. */
export interface VersionRecord {
	number: number;
	authorId: string;
	createdAt: number;
	message: string;
	title: string;
	/** The body in storage format. */
	body: string;
	/** The same in the Atlassian Document Format, as it was sent. */
	adf?: string | undefined;
}

export interface PageRecord {
	id: string;
	spaceId: string;
	parentId: string | null;
	status: 'current' | 'draft' | 'trashed';
	authorId: string;
	createdAt: number;
	versions: VersionRecord[];
	properties: PropertyRecord[];
	labels: LabelRecord[];
}

/** A label has one id on all pages. */
export interface LabelRecord {
	id: string;
	name: string;
}

/** A content property. */
export interface PropertyRecord {
	id: string;
	key: string;
	value: unknown;
	version: number;
}

export interface FooterCommentRecord {
	id: string;
	pageId: string;
	parentCommentId: string | null;
	versions: VersionRecord[];
	properties: PropertyRecord[];
}
