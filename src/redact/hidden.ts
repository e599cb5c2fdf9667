/** Replaces a secret in a record that is printed. It is never a secret itself: such a record was printed and read back. */
export const HIDDEN = '[hidden]';
