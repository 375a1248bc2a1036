import { digitOf } from './digit-of.ts';

/** A text as its digits are read, with the place in the original of each of its characters. */
export interface PlainDigits {
	readonly text: string;
	/** One more than there are characters, the last being the end. */
	readonly origins: readonly number[];
}

/** Takes no room on paper, or only sets off: soft hyphens, joiners, marks over letters, controls, emphasis and code, escapes. */
const unseen = /^(?:\p{Default_Ignorable_Code_Point}|\p{Cf}|\p{Cc}|\p{M}|[*`~\\])$/u;

const dash = /^[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]$/u;

/**
 * A text without what cannot be seen and without emphasis, every digit of any script written 0 to 9, every dash a hyphen,
 * all space between two characters one plain space.
 */
export function plainDigits(original: string): PlainDigits {
	const origins: number[] = [];
	const plain: string[] = [];
	let at = 0;
	for (const character of original) {
		const read = plainCharacter(character);
		if (read !== '' && !(read === ' ' && plain.at(-1) === ' ')) {
			for (let index = 0; index < read.length; index++) origins.push(at);
			plain.push(read);
		}
		at += character.length;
	}
	return { text: plain.join(''), origins: [...origins, original.length] };
}

function plainCharacter(character: string): string {
	if (/[0-9A-Za-z]/.test(character)) return character;
	if (/\s/u.test(character)) return ' ';
	if (unseen.test(character)) return '';
	if (dash.test(character)) return '-';
	return digitOf(character) ?? character;
}
