// Written by `npm run generate`, never by hand. Its source is in manifest.json.

/**
 * The custom fields of a site, by id. Declare them once, and every issue has them:
 *
 * @example
 * declare module 'atlassian-rest-client/custom-fields' {
 * 	interface CustomFields {
 * 		customfield_10010: number | null
 * 	}
 * }
 */
export interface CustomFields {}
