import type { Finding } from '../../types/index.ts';
import { lineAt } from './passage.ts';
import type { Piece } from './pieces.ts';
import { isEnded } from './sentences.ts';

/** Items that stood on one line with others. */
export function tellRuns(pieces: readonly Piece[], report: (finding: Finding) => void): void {
	for (const [index, piece] of pieces.entries()) {
		if (piece.type !== 'item' || piece.written === '' || pieces[index - 1]?.type === 'item') continue;
		const end = pieces.findIndex((other, at) => at > index && other.type !== 'item');
		const run = pieces.slice(index, end === -1 ? pieces.length : end);
		const glued = run.find(({ opens }) => !opens);
		if (run.length < 2 || glued === undefined) continue;
		const where = { unit: 'line', number: lineAt(glued.passage) } as const;
		const params = { text: piece.passage.text.slice(0, 60), count: run.length };
		report({ name: 'items', grade: 'recognised', place: where, params });
	}
}

/** A lead with nothing behind it, and a sentence that breaks off before the next part. */
export function tellMissing(
	{ type, passage, number }: Piece,
	next: Piece | undefined,
	report: (finding: Finding) => void,
): void {
	if (
		type === 'heading' ||
		type === 'table' ||
		type === 'chapter' ||
		type === 'supplement' ||
		type === 'annex' ||
		type === 'roman'
	)
		return;
	const { text } = passage;
	const ends =
		next === undefined || ['section', 'subsection', 'paragraph', 'heading', 'chapter', 'annex'].includes(next.type);
	const isLead =
		text.endsWith(':') && ends && !(type === 'text' && next !== undefined && /^(?:section|heading)$/u.test(next.type));
	const isBroken =
		// A § that counts within its chapter has a title of its own.
		((type === 'section' && !number.includes('-')) || type === 'subsection') &&
		ends &&
		text !== '' &&
		!isEnded(text) &&
		!/\.$/u.test(text);
	if (!isLead && !isBroken) return;
	const tail = text.length > 80 ? `… ${text.slice(-80).replace(/^\S*\s/u, '')}` : text;
	report({
		name: 'missing',
		grade: 'doubtful',
		place: { unit: 'line', number: lineAt(passage, passage.text.length) },
		params: { text: tail },
	});
}
