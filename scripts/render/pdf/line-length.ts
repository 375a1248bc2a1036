/** The width of a text set on one line in Source Sans 3, in ems, near enough to share out a table's columns. */
export function lineLength(text: string): number {
	return [...text].reduce((length, letter) => length + widthOf(letter), 0);
}

function widthOf(letter: string): number {
	if (/[ijl.,:;!'|()[\]\u00a0 ]/u.test(letter)) return 0.28;
	if (/[mwMW@%—]/u.test(letter)) return 0.84;
	return /\p{Lu}/u.test(letter) ? 0.6 : 0.51;
}
