/** Whether the table `cmap` of a font has a glyph for a character, in the two forms that letters are listed in. */
export function hasLetter(table: DataView, codePoint: number): boolean {
	const count = Math.min(table.getUint16(2), mostSubtables);
	const subtables = Array.from({ length: count }, (_, i) => table.getUint32(4 + i * 8 + 4));
	return subtables.some((at) => {
		const format = table.getUint16(at);
		if (format === 4) return inSegments(table, at, codePoint);
		return format === 12 && inGroups(table, at, codePoint);
	});
}

/** Real fonts have a handful; a hostile one could list one long subtable thousands of times. */
const mostSubtables = 32;

/** Format 4: parallel lists of where ranges end, where they begin, and how their glyphs are found. */
function inSegments(table: DataView, at: number, codePoint: number): boolean {
	const size = table.getUint16(at + 6);
	const ends = at + 14;
	const starts = ends + size + 2;
	for (let i = 0; i < size; i += 2) {
		if (codePoint > table.getUint16(ends + i)) continue;
		const start = table.getUint16(starts + i);
		if (codePoint < start) return false;
		const delta = table.getUint16(starts + size + i);
		const ranges = starts + size * 2 + i;
		const offset = table.getUint16(ranges);
		if (offset === 0) return (codePoint + delta) % 0x10000 !== 0;
		return table.getUint16(ranges + offset + (codePoint - start) * 2) !== 0;
	}
	return false;
}

/** Format 12: ranges with the glyph of their first character. */
function inGroups(table: DataView, at: number, codePoint: number): boolean {
	for (let i = 0; i < table.getUint32(at + 12); i++) {
		const group = at + 16 + i * 12;
		if (codePoint > table.getUint32(group + 4)) continue;
		const start = table.getUint32(group);
		return codePoint >= start && table.getUint32(group + 8) + codePoint - start !== 0;
	}
	return false;
}
