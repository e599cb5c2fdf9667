/** A user of the site. */
export interface SiteUser {
	accountId: string;
	displayName: string;
	emailAddress?: string | undefined;
	/** Of the account of an app: a person has none. */
	accountType?: 'app' | undefined;
}
