/** A text as its digits are read, with the place in the original of each of its characters. */
export interface PlainDigits {
	readonly text: string;
	/** One more than there are characters, the last being the end. */
	readonly origins: readonly number[];
}

/** Takes no room on paper, or only sets off: soft hyphens, joiners, marks of emphasis and code, escapes. */
const unseen = /^(?:\p{Default_Ignorable_Code_Point}|[*`~\\])$/u;

const dash = /^[\u2010-\u2015\u2212\uFE63\uFF0D]$/u;

/** A text without what cannot be seen and without emphasis, every digit written 0 to 9, every dash a hyphen, every space plain. */
export function plainDigits(original: string): PlainDigits {
	const origins: number[] = [];
	let text = '';
	let at = 0;
	for (const character of original) {
		const plain = plainCharacter(character);
		for (let index = 0; index < plain.length; index++) origins.push(at);
		text += plain;
		at += character.length;
	}
	return { text, origins: [...origins, original.length] };
}

function plainCharacter(character: string): string {
	if (/[0-9A-Za-z]/.test(character)) return character;
	if (unseen.test(character)) return '';
	if (dash.test(character)) return '-';
	if (/\s/u.test(character)) return ' ';
	return /\p{Nd}/u.test(character) ? character.normalize('NFKC') : character;
}
