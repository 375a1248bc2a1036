import { brace } from './brace.ts';
import { forbidden } from './forbidden.ts';

/** Text that `docx` passes on untouched, on one line and without the characters XML forbids; `settle` ends it. */
export function guard(text: string): string {
	return text.replaceAll(forbidden, '').replaceAll(brace, '').replaceAll(lineEnd, ' ').replaceAll('{', brace);
}

/** Word takes offence at line ends within text, and readers of XML do not agree on which characters are some. */
const lineEnd = /[ \t]*[\r\n\u{85}\u{2028}\u{2029}]+[ \t]*/gu;
