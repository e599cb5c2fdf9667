/** Rooms that are still being rewritten: findings that touch one of them are shown, and do not fail the check. */
export const UNFINISHED: readonly string[] = [];
