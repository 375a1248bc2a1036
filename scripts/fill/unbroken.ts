/**
 * A number that is written with spaces, such as that of a telephone or an organisation, with spaces that no line ends at;
 * all else as it is.
 */
export function unbroken(text: string): string {
	return /^\+?\d[\d ]*\d$/.test(text) ? text.replaceAll(' ', '\u00a0') : text;
}
