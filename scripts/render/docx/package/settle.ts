import { brace } from '../brace.ts';
import { forbidden } from '../forbidden.ts';

/** XML of `docx` made final: braces put back, apostrophes as Word writes them, and the last net for what XML forbids. */
export function settle(xml: string): string {
	return xml.replaceAll(brace, '{').replaceAll('&apos;', "'").replaceAll(forbidden, '');
}
