/** About how wide text is in Calibri, in twips; for sharing out columns, not for breaking lines. */
export function textWidth(text: string, points: number): number {
	let ems = 0;
	for (const character of text) ems += known(character);
	return Math.round(ems * points * 20);
}

function known(character: string): number {
	const before = widths.get(character);
	if (before !== undefined) return before;
	const ems = emsOf(character);
	widths.set(character, ems);
	return ems;
}

/** Of every character that was met: texts have few. */
const widths = new Map<string, number>();

function emsOf(character: string): number {
	if (/[ijlI.,:;'|!()[\]\s]/.test(character)) return 0.27;
	if (/[frtJ-]/.test(character)) return 0.34;
	if (/[mwMWÆæ@%—]/.test(character)) return 0.82;
	if (/\p{Lu}/u.test(character)) return 0.6;
	return 0.52;
}
