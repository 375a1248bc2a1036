/** About how wide text is in Calibri, in twips; for sharing out columns, not for breaking lines. */
export function textWidth(text: string, points: number): number {
	let ems = 0;
	for (const character of text) ems += emsOf(character);
	return Math.round(ems * points * 20);
}

function emsOf(character: string): number {
	if (/[ijlI.,:;'|!()[\]\s]/.test(character)) return 0.27;
	if (/[frtJ-]/.test(character)) return 0.34;
	if (/[mwMWÆæ@%—]/.test(character)) return 0.82;
	if (/\p{Lu}/u.test(character)) return 0.6;
	return 0.52;
}
