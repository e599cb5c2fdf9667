import type { Allowance } from './phrases.ts';

/** Old words that are right where they stand. Each says why. */
export const ALLOWED: readonly Allowance[] = [];
