import { unprintable } from './unprintable.ts';

const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const unprintables = new RegExp(unprintable, 'gu');

/** Takes no room on paper, yet parts a word for every search; the marks that choose a sign's look stay. */
const invisibles = /(?![\uFE00-\uFE0F\u{E0100}-\u{E01EF}])\p{Default_Ignorable_Code_Point}/gu;

/** A value as one printable line: composed letters, no control or invisible characters; cleaning twice changes nothing. */
export function clean(text: string): string {
	return text.replace(breaks, ' ').replace(unprintables, '').replace(invisibles, '').normalize('NFC').trim();
}
