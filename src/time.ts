/** In milliseconds. */
export const MINUTE = 60_000;
/** In milliseconds. */
export const DAY = 86_400_000;
