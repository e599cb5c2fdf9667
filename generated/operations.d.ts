// Written by `npm run generate`, never by hand. Its source is in manifest.json.

/**
 * The JSON of an object with
 *
 * - `bases`: prefixes of all paths of a document that the anchors of its pages leave out;
 * - `pages`: pages of Atlassian's documentation, below https://developer.atlassian.com/. The first is none;
 * - `scopes`: sets of scopes, with spaces between them. The first has none;
 * - `operations`: by template, a row for each of its methods: words with spaces between them.
 *
 * 1. the method
 * 2. index of its page in `pages`
 * 3. index of its classic scopes in `scopes`
 * 4. index of its granular scopes in `scopes`
 * 5. the scope of Connect apps, or `-`
 *
 * and, in this order, those that are true of it: `experimental`, `deprecated`, `undocumented`, `reads` (a POST that
 * changes nothing), `no-check` (refused without `X-Atlassian-Token: no-check`); how its list goes on: `startAt`,
 * `sparse` (`startAt`, but a page may be short or empty before the last), `start`, `page`, `token`, `cursor`; and the
 * template of its successor, which starts with a slash.
 */
export declare const json: string
