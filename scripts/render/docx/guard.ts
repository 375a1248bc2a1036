import { brace } from './brace.ts';
import { forbidden } from './forbidden.ts';

/** Text that `docx` passes on untouched, without the characters XML forbids; `settle` ends it. */
export function guard(text: string): string {
	return text.replaceAll(forbidden, '').replaceAll(brace, '').replaceAll('{', brace);
}
