import type { Finding } from '../../types/index.ts';
import { type Around, begin, type PieceType, type State } from './begin.ts';
import { unlisted } from './below-letter.ts';
import { countedItems } from './counted-items.ts';
import { marksIn } from './marks.ts';
import { lineAt, type Passage, part } from './passage.ts';

/** A stretch of a text with what it is. */
export interface Piece {
	readonly type: PieceType;
	/** Without its mark. */
	readonly passage: Passage;
	/** Its mark as written; empty: none. */
	readonly written: string;
	readonly number: string;
	/** The line of its mark, which need not be that of its text. */
	readonly line: number;
	/** It stands at the beginning of what the source has as a paragraph. */
	readonly opens: boolean;
	/** A number that stands below a letter. */
	readonly below?: true | undefined;
}

/** How far is looked ahead of a mark and back from it, in letters: a text full of marks takes no longer for that. */
const reach = 3000;
const behind = 400;

const near = (text: string) => text.slice(0, reach);

/** A text by its paragraphs as the stretches that their marks begin, also where several stand on one line. */
export function piecesOf(
	passages: readonly Passage[],
	headings: ReadonlySet<string>,
	report: (finding: Finding) => void,
): readonly Piece[] {
	const state: State = {
		...unlisted,
		section: 0,
		subsection: 0,
		leads: false,
		roman: 0,
		type: 'text',
		headings,
	};
	const pieces: Piece[] = [];
	for (const [index, passage] of passages.entries()) {
		if (passage.rows !== undefined) {
			pieces.push({ type: 'table', passage, written: '', number: '', line: lineAt(passage), opens: true });
			continue;
		}
		// What follows is looked at only to see that a list goes on.
		const ahead = passages.slice(index + 1, index + 60);
		split(passage, () => near(ahead.map(({ text }) => text.slice(0, reach)).join('\n')), state, pieces, report);
	}
	return pieces.flatMap((piece) => countedItems(piece, report));
}

function split(
	passage: Passage,
	ahead: () => string,
	state: State,
	pieces: Piece[],
	report: (finding: Finding) => void,
): void {
	const { text } = passage;
	let from = 0;
	let open: Omit<Piece, 'passage'> = { type: 'text', written: '', number: '', line: lineAt(passage), opens: true };
	const close = (to: number, headingFrom?: number) => {
		const body = part(passage, from, headingFrom ?? to);
		if (body.text !== '' || open.written !== '') pieces.push({ ...open, passage: body });
		if (headingFrom === undefined) return;
		const line = lineAt(passage, headingFrom);
		const heading = { type: 'heading', written: '', number: '', line, opens: headingFrom === 0 } as const;
		pieces.push({ ...heading, passage: part(passage, headingFrom, to) });
	};
	for (const mark of marksIn(text)) {
		if (mark.at < from) continue;
		const whole = text.slice(from, mark.at).trim();
		const before = whole.slice(-behind);
		const around: Around = {
			before,
			start: mark.at === 0,
			after: near(text.slice(mark.end, mark.end + reach).trimStart()),
			ahead,
			follows: open.written === '' ? undefined : open.type,
		};
		// What stands at the beginning of a paragraph follows the one before it.
		if (mark.at > 0) state.leads = before.endsWith(':');
		const begun = begin(mark, around, state);
		if (begun === undefined) continue;
		const { heading, expected, below } = begun;
		const cut = whole.length - before.length;
		close(mark.at, heading === undefined ? undefined : from + indexIn(text.slice(from, mark.at), cut + heading));
		if (expected !== undefined && expected !== mark.number) {
			const place = { unit: 'line', number: lineAt(passage, mark.at) } as const;
			report({ name: 'number', grade: 'doubtful', place, params: { found: mark.written, expected } });
		}
		// A § that counts within its chapter is one.
		const type = mark.type === 'chapter' && mark.written.startsWith('§') ? 'section' : mark.type;
		const line = lineAt(passage, mark.at);
		open = { type, written: mark.written, number: mark.number, line, opens: mark.at === 0, below };
		state.type = mark.type;
		from = mark.end;
	}
	if (from === 0) state.type = 'text';
	close(text.length);
	state.leads = text.trimEnd().endsWith(':');
}

/** Offsets into a trimmed text are moved to that before trimming. */
function indexIn(raw: string, at: number): number {
	return raw.length - raw.trimStart().length + at;
}
