import { brace } from '../brace.ts';
import { forbidden } from '../forbidden.ts';

/** XML of `docx` made final: braces put back, apostrophes as Word writes them, and the last net for what XML forbids. */
export function settle(xml: string): string {
	if (!unsettled.test(xml)) return xml;
	return xml.replaceAll(brace, '{').replaceAll('&apos;', "'").replaceAll(forbidden, '');
}

/** What any of that may change; all of it stands in one unit of UTF-16, which is faster to look for. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unsettled = /&apos;|[\0-\x08\x0b\f\x0e-\x1f\ud800-\udfff\ufffe\uffff]/;
