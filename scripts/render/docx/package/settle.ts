import { brace } from '../brace.ts';
import { forbidden } from '../forbidden.ts';

/** XML of `docx` made final: braces put back, and the last net for characters that XML forbids. */
export function settle(xml: string): string {
	return xml.replaceAll(brace, '{').replaceAll(forbidden, '');
}
