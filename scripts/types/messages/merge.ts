/** Messages about merging facts into text. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the merge
export interface MergeMessages {}
