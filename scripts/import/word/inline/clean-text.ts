/** Characters of Word that are about the line and not about the word: soft hyphens and marks of no width go, spaces become ordinary ones. */
export function cleanText(text: string): string {
	return text
		.replaceAll(/[\u00ad\u200b\u2060\ufeff\u200e\u200f]/gu, '')
		.replaceAll(/[\u00a0\u2007\u202f\u2002\u2003\u2009\t\n\r]/gu, ' ');
}

const raised: Readonly<Record<string, string>> = {
	0: '⁰',
	1: '¹',
	2: '²',
	3: '³',
	4: '⁴',
	5: '⁵',
	6: '⁶',
	7: '⁷',
	8: '⁸',
	9: '⁹',
	'+': '⁺',
	'-': '⁻',
	'−': '⁻',
	n: 'ⁿ',
};

const lowered: Readonly<Record<string, string>> = {
	0: '₀',
	1: '₁',
	2: '₂',
	3: '₃',
	4: '₄',
	5: '₅',
	6: '₆',
	7: '₇',
	8: '₈',
	9: '₉',
	'+': '₊',
	'-': '₋',
	'−': '₋',
};

/** Raised or lowered words by characters that are so themselves; undefined where there are none for them. */
export function scriptText(text: string, how: 'superscript' | 'subscript'): string | undefined {
	const table = how === 'superscript' ? raised : lowered;
	const characters = [...text].map((each) => (/\s/u.test(each) ? each : table[each]));
	return characters.every((each) => each !== undefined) ? characters.join('') : undefined;
}

/** What the picture fonts that Word uses for bullets and boxes show. */
const symbols: Readonly<Record<string, string>> = {
	b7: '•',
	a7: '▪',
	d8: '➢',
	e0: '→',
	df: '←',
	fc: '✓',
	fb: '✗',
	fe: '☑',
	fd: '☒',
	a8: '☐',
	'6f': '☐',
	'71': '☐',
	'6e': '■',
	'2a': '✉',
	'28': '☎',
	'4a': '☺',
};

/** The character that a symbol of a picture font stands for; undefined: nobody can say. */
export function symbolText(code: string, font: string): string | undefined {
	const number = Number.parseInt(code, 16);
	if (Number.isNaN(number) || number < 0x20) return undefined;
	const low = number >= 0xf000 && number <= 0xf0ff ? number - 0xf000 : number;
	if (/wingdings|webdings|symbol/iu.test(font)) return symbols[low.toString(16)];
	return low > 0x10ffff || (low >= 0xd800 && low <= 0xdfff) ? undefined : String.fromCodePoint(low);
}
