import { unprintable } from './unprintable.ts';

const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const unprintables = new RegExp(unprintable, 'gu');
/** Takes no room on paper, yet parts a word for every search and comparison. */
const invisible = /[\u00AD\u034F\u115F\u1160\u180E\u200B-\u200D\u2060-\u206F\u3164\uFFA0\u{E0000}-\u{E0FFF}]/gu;

/** A value as one printable line: composed letters, no control or invisible characters; cleaning twice changes nothing. */
export function clean(text: string): string {
	return text.replace(breaks, ' ').replace(unprintables, '').replace(invisible, '').normalize('NFC').trim();
}
