const numbers = new Intl.NumberFormat('nn');
const alternatives = new Intl.ListFormat('nn', { type: 'disjunction' });
const additions = new Intl.ListFormat('nn', { type: 'conjunction' });

/** A question to end a message with; nothing where no known word is near. */
export function didYouMean(nearest: string | undefined): string {
	return nearest === undefined ? '' : ` Meinte du «${nearest}»?`;
}

/** `a, b eller c`. */
export function orList(words: readonly string[]): string {
	return alternatives.format(words);
}

/** `a, b og c`. */
export function andList(words: readonly string[]): string {
	return additions.format(words);
}

/** `12 500`. */
export function amount(number: number): string {
	return numbers.format(number);
}

/** `1 fil`, `2 filer`. */
export function count(number: number, one: string, many: string): string {
	return `${amount(number)} ${number === 1 ? one : many}`;
}

/** `513 kB`; a part counts as a whole. */
export function kilobytes(bytes: number): string {
	return `${amount(Math.ceil(bytes / 1024))} kB`;
}
