import { lineLength } from './line-length.ts';

/** A text that fits on one line of so many ems, cut between words and marked with `…` where it is too long. */
export function shortened(text: string, ems: number): string {
	if (lineLength(text) <= ems) return text;
	const letters = [...text];
	while (lineLength(letters.join('')) > ems - 1) letters.pop();
	const cut = letters.join('');
	const words = cut.replace(/\s+\S*$/u, '');
	return `${(words.length > cut.length / 2 ? words : cut).trimEnd()}…`;
}
