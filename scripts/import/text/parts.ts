import { lastLine, lineAt } from './passage.ts';
import type { Piece } from './pieces.ts';
import { isHeading } from './sentences.ts';
import { standsOver } from './shape.ts';

/** The stretches of one document. */
export interface Part {
	readonly pieces: readonly Piece[];
	/** The heading of a supplement, with the word that says it is one; it stands in its text no more. */
	readonly title: string | undefined;
	readonly first: number;
	readonly last: number;
}

/** The documents of a text: a supplement is one of its own, and so is what begins with § 1 after numbered points or other §§. */
export function partsOf(pieces: readonly Piece[]): readonly Part[] {
	const groups: Piece[][] = [[]];
	let hasAnnex = false;
	for (const piece of pieces.flatMap(withTitle)) {
		const group = groups.at(-1) ?? [];
		const restarts = piece.type === 'section' && piece.number === '1' && isNumbered(group) && !hasAnnex;
		if (piece.type === 'supplement' && group.length > 0) groups.push([piece]);
		else if (restarts) groups.push([piece]);
		else group.push(piece);
		hasAnnex = groups.at(-1)?.some(({ type }) => type === 'annex') ?? false;
	}
	return groups
		.filter((group) => group.length > 0)
		.map((group) => {
			const [head, second] = group;
			const last = group.at(-1);
			const isTitled = head?.type === 'supplement' && head.passage.text === '' && second?.type === 'heading';
			const title = isTitled ? second.passage : undefined;
			return {
				pieces: title === undefined ? group : group.slice(2),
				title: title && head && `${head.written} ${title.text}`,
				first: head === undefined ? 1 : lineAt(head.passage),
				last: last === undefined ? 1 : lastLine(last.passage),
			};
		});
}

function isNumbered(pieces: readonly Piece[]): boolean {
	return pieces.some(({ type }) => type === 'section') || pieces.filter(({ type }) => type === 'point').length >= 3;
}

/** A short line that stands over others, or right before a §, is a heading, but for the first of all, which may be the title. */
function withTitle(piece: Piece, index: number, all: readonly Piece[]): readonly Piece[] {
	const next = all[index + 1];
	const isOwn = index > 0 && piece.type === 'text' && piece.opens && next?.type === 'section' && next.opens;
	const isOver = index > 0 && piece.type === 'text' && piece.opens && standsOver(piece.passage, next?.passage);
	if (isOver) return [{ ...piece, type: 'heading' }];
	const bare = piece.passage.text.replace(/\.$/u, '');
	return isOwn && isHeading(bare) && !/\d/u.test(bare) ? [{ ...piece, type: 'heading' }] : [piece];
}
