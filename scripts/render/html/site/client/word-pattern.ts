/** A word; numbers such as `1-004` and `3-3` and words joined by hyphens stay whole. */
export const wordPattern = /[\p{L}\p{N}]+(?:[-‑][\p{L}\p{N}]+)*/gu;
