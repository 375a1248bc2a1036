/** Two cells side by side that have figures alone, as one text: a number may be parted by the border between them. */
export function acrossBorder(left: string, right: string): readonly string[] {
	const isOfFigures = [left, right].every((cell) => /\p{Nd}/u.test(cell) && !/\p{L}/u.test(cell));
	return isOfFigures ? [`${left} | ${right}`] : [];
}
