// Written by `npm run generate`, never by hand. Its source is in manifest.json.

/** By template, the methods of marked operations, with spaces between them. Where there are none, others of the paths are marked. */
export declare const marked: Readonly<Record<string, { readonly experimental?: string; readonly deprecated?: string }>>
