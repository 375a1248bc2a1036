import type { Piece } from './piece.ts';

/** A label and its value, in a control table. */
interface ControlPair {
	readonly label: readonly Piece[];
	readonly value: readonly Piece[];
	/** Of the value. */
	readonly letters: number;
}

/** A pair that is as wide as so many of its band's columns. */
type ControlCell = Pick<ControlPair, 'label' | 'value'> & { readonly span: number };

const columns = 4;

/** About how many letters stand on two lines of one column. */
const twoLines = 48;

/** Pairs in bands of four columns, each filled: a value that needs more than two lines of its column has two of them. */
export function controlBands(pairs: readonly ControlPair[]): readonly (readonly ControlCell[])[] {
	const bands: ControlCell[][] = [];
	let free = 0;
	for (const { label, value, letters } of pairs) {
		const span = letters > twoLines ? 2 : 1;
		if (span > free) {
			bands.push([]);
			free = columns;
		}
		bands.at(-1)?.push({ label, value, span });
		free -= span;
	}
	return bands.map(filled);
}

/** The pairs of a short band take the room that is left: two narrow ones alike, else the last. */
function filled(band: readonly ControlCell[]): readonly ControlCell[] {
	const free = columns - band.reduce((sum, { span }) => sum + span, 0);
	if (band.length === 2 && free === 2) return band.map((cell) => ({ ...cell, span: 2 }));
	return band.map((cell, index) => (index === band.length - 1 ? { ...cell, span: cell.span + free } : cell));
}
