// Written by `npm run generate`, never by hand. Its source is in manifest.json.

/** In the form that `operations.d.ts` describes. */
export declare const json: string
