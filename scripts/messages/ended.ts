/** Words as a sentence: with a full stop, unless they end with one or the like. */
export function ended(words: string): string {
	return /[.!?…]$/u.test(words) ? words : `${words}.`;
}
