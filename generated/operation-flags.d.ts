// Written by `npm run generate`, never by hand. Its source is in manifest.json.

/** By template, the methods of flagged operations, separated by spaces. A template without any is more specific than a flagged one. */
export declare const operationFlags: Readonly<Record<string, { readonly experimental?: string; readonly deprecated?: string }>>
