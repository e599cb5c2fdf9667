/** `generated/custom-fields.d.ts`: the one declaration that users add to. */
export const customFields = `/**
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
`;
