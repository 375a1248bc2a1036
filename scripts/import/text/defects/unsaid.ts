import type { Finding } from '../../../types/index.ts';
import type { Piece } from '../pieces.ts';

/** What gives a text its own number, before its first part. */
const numbered = /(?:^|\s)(?:nr\.?|no\.?)\s?\d|^\p{Lu}{2,}[\p{Lu}\d .-]*\d/u;

/** A line that says what a text rests on. */
const basis = /^(?:\([^)]*\)\s)?(?:I henhold til|I medfør af|Med hjemmel i|Med heimel i|Pursuant to)\s/u;

/** What an order or a text of law says of itself and this one does not: its day, and, where those who give it number what they give, its number. */
export function unsaid(
	document: { readonly title: string; readonly kind: string; readonly line: number; readonly isDated: boolean },
	pieces: readonly Piece[],
	report: (finding: Finding) => void,
): void {
	const { title, kind, line, isDated } = document;
	const first = pieces.findIndex(({ type }) => type !== 'text' && type !== 'heading' && type !== 'supplement');
	const preamble = pieces.slice(0, first === -1 ? 3 : first).map(({ passage }) => passage.text);
	const tell = (what: 'date' | 'number') =>
		report({
			name: 'unsaid',
			grade: 'doubtful',
			place: { unit: 'line', number: line },
			params: { document: title, what },
		});
	if (!isDated) tell('date');
	const isGiven = kind === 'order' || preamble.some((text) => basis.test(text));
	const own = [title, ...preamble].filter((text) => text.length <= 120 && !basis.test(text) && !text.includes(':'));
	if (isGiven && !own.some((text) => numbered.test(text))) tell('number');
}
