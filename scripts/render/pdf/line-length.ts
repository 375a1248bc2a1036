/** The width of a text set on one line in Source Sans 3, in ems, near enough to share out a table's columns. */
export function lineLength(text: string): number {
	let length = 0;
	for (const letter of text) length += widths.get(letter) ?? widthOf(letter);
	return length;
}

function widthOf(letter: string): number {
	if (/[ijl.,:;!'|()[\]\u00a0 ]/u.test(letter)) return 0.28;
	if (/[mwMW@%—]/u.test(letter)) return 0.84;
	return /\p{Lu}/u.test(letter) ? 0.6 : 0.51;
}

/** Of the letters that most texts are made of. */
const widths: ReadonlyMap<string, number> = new Map(
	Array.from({ length: 0x100 }, (_, code) => String.fromCharCode(code)).map((letter) => [letter, widthOf(letter)]),
);
