/** A log of ten entries a day for five years; what is longer belongs in a system of its own. */
export const mostRows = 20_000;

/** Bytes of a file: the most rows with long texts. */
export const mostBytes = 16 * 1024 * 1024;
