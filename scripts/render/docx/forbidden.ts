/** What no XML may hold and parsers refuse: C0 controls but tab and line ends, lone surrogates, and U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
export const forbidden: RegExp = /[\0-\u{8}\u{b}\u{c}\u{e}-\u{1f}\p{Surrogate}\u{ffff}]/gu;
