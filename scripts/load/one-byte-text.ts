import { windows1252 } from './windows-1252.ts';

/** The codes in which texts of the North were kept in one byte a letter. */
export type OneByteEncoding = 'windows-1252' | 'cp850' | 'macintosh';

/** What code page 850 of MS-DOS has at 0x80 to 0xff; of 865, which was used before it, it has the letters at the same places. */
const upper =
	'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
	'└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/**
 * A text in one byte a letter, and how it was read: as Windows-1252, unless that gives none of the letters æ, ø and å while the code
 * of MS-DOS or of the Macintosh before Unicode gives two of them, one in the middle of a word. What Windows-1252 has at their places
 * are quotation marks, daggers and fractions, which stand at the ends of words.
 */
export function oneByteText(bytes: Uint8Array): { readonly text: string; readonly encoding: OneByteEncoding } {
	const text = windows1252(bytes);
	if (beside.test(text)) return { text, encoding: 'windows-1252' };
	const older = [
		{ text: codePage850(bytes), encoding: 'cp850' },
		{ text: new TextDecoder('macintosh').decode(bytes), encoding: 'macintosh' },
	] as const;
	const isRead = (one: string) => within.test(one) && new Set(one.match(everyBeside)).size > 1;
	return older.find((one) => isRead(one.text)) ?? { text, encoding: 'windows-1252' };
}

const beside = /(?<=[a-z])[æøå]|[æøå](?=[a-z])/u;

const everyBeside = new RegExp(beside, 'gu');

const within = /(?<=[a-z])[æøå](?=[a-z])/u;

/** What is a control elsewhere stands there for § as well. */
function codePage850(bytes: Uint8Array): string {
	return Buffer.from(bytes)
		.toString('latin1')
		.replace(/[\u0080-\u00ff]/gu, (letter) => upper[(letter.codePointAt(0) ?? 0) - 0x80] ?? letter)
		.replaceAll('\u0015', '§');
}
