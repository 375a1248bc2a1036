import { printable } from './printable.ts';

/** Text as it stands in XML. */
export function escaped(text: string): string {
	return printable(text).replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
