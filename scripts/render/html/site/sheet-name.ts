/** The name of a document's sheets of paper in the style; anchors may begin with a digit, which such a name may not. */
export function sheetName(anchor: string): string {
	const hex = (letter: string) => letter.codePointAt(0)?.toString(16);
	return `sheet-${anchor.replaceAll(/[^a-z\d-]/gu, (letter) => `_${hex(letter)}`)}`;
}
