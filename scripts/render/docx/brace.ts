/** Stands for `{` while `docx` works, which reads `{…}` anywhere in its XML as a place for an id; XML itself forbids it. */
export const brace = '\u{fffe}';
