import { brace } from './brace.ts';
import { forbidden } from './forbidden.ts';

/** Text that `docx` passes on untouched, on one line and without the characters XML forbids; `settle` ends it. */
export function guard(text: string): string {
	if (!touched.test(text)) return text;
	return text.replaceAll(forbidden, '').replaceAll(brace, '').replaceAll(lineEnd, ' ').replaceAll('{', brace);
}

/** Word takes offence at line ends within text, and readers of XML do not agree on which characters are some. */
const lineEnd = /[ \t]*[\r\n\u{85}\u{2028}\u{2029}]+[ \t]*/gu;

/** What any of that may change; all of it stands in one unit of UTF-16, which is faster to look for. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const touched = /[\0-\x08\n-\x1f\x85\u2028\u2029\ud800-\udfff\ufffe\uffff{]/;
