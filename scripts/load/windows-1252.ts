/** What Windows-1252 has at 0x80 to 0x9f; Node's own decoder reads them as controls. The five that it has nothing for stay so. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A text in one byte a letter, as spreadsheets and editors of the North save it. */
export function windows1252(bytes: Uint8Array): string {
	return Buffer.from(bytes)
		.toString('latin1')
		.replace(/[\u0080-\u009f]/gu, (control) => upper[(control.codePointAt(0) ?? 0) - 0x80] ?? control);
}
