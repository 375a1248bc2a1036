import { unprintable } from '../../fields/unprintable.ts';
import { codePoint } from './code-point.ts';

/** Forbidden characters written as numbers (`&#xE000;`), which the Markdown parser would turn into the real ones. */
export function* disguisedCharacters(text: string): Generator<{ readonly codePoint: string; readonly offset: number }> {
	for (const { 1: hexadecimal, 2: decimal = '', index } of text.matchAll(
		/&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));/g,
	)) {
		const number = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
		const character = number > 0x10ffff ? '' : String.fromCodePoint(number);
		if (unprintable.test(character)) yield { codePoint: codePoint(character), offset: index };
	}
}
