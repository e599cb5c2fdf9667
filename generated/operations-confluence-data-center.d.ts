// Written by `npm run generate`, never by hand. Its source is in manifest.json.

/** In the form that `operations.d.ts` describes. */
export declare const bases: readonly string[]
export declare const pages: readonly string[]
export declare const scopes: readonly string[]
export declare const operations: Readonly<Record<string, readonly string[]>>
