/** A text that fits on a line of so many letters, cut between words and marked with `…` where it is too long. */
export function shortened(text: string, letters: number): string {
	const all = [...text];
	if (all.length <= letters) return text;
	const cut = all.slice(0, letters - 1).join('');
	const words = cut.replace(/\s+\S*$/u, '');
	return `${(words.length > letters / 2 ? words : cut).trimEnd()}…`;
}
