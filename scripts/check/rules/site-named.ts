import type { Literal, Nodes } from 'mdast';
import { z } from 'zod';
import type { DocumentRule, DocumentSubject, Place } from '../../types/index.ts';
import { placeInText } from '../place-in-text.ts';
import { placeOfNode } from '../place-of-node.ts';
import { rowsOf } from '../rows-of.ts';
import { sectionNodes } from '../section-nodes.ts';
import { plainText } from '../site-names/plain-text.ts';
import { siteFinder } from '../site-names/site-finder.ts';
import { textBlocks } from '../text-blocks.ts';
import { textOf } from '../text-of.ts';

const settingsSchema = z.strictObject({
	section: z.string(),
	register: z.string(),
	/** Words in names of sites that are no names by themselves. */
	ordinary: z.array(z.string()),
	norm: z.string(),
});

/** A section that assesses all sites together names none of them, in whatever form. */
export const siteNamed: DocumentRule = {
	code: 'site-named',
	for: 'named',
	scope: 'document',
	check(subject, report, settings) {
		const { section, register, ordinary, norm } = settingsSchema.parse(settings);
		const { language } = subject.doc;
		const sites = rowsOf(subject.company.registers.get(register)).map(({ cells }) => cells.site);
		const find = siteFinder(
			sites.filter((site) => typeof site === 'string'),
			ordinary,
		);
		for (const block of sectionNodes(subject, section).flatMap(textBlocks)) {
			const pieces = piecesOf(block);
			const original = pieces.map(({ text }) => text).join('');
			const { text, origins } = plainText(original, language);
			for (const { site, at, length, certain } of find(text)) {
				const [start = 0, end = original.length] = [origins[at], origins[at + length]];
				const params = { site, found: text.slice(at, at + length), certain };
				const place = placeOf(start, end, pieces, block, subject);
				report({ code: 'site-named', severity: certain ? 'error' : 'warning', place, params, norms: [norm] });
			}
		}
	},
};

interface Piece {
	readonly text: string;
	/** Where it begins in its block. */
	readonly at: number;
	readonly node: Nodes;
}

function piecesOf(block: Nodes): readonly Piece[] {
	let at = 0;
	return leavesOf(block).map((node) => {
		const text = textOf(node);
		const piece = { text, at, node };
		at += text.length;
		return piece;
	});
}

function leavesOf(node: Nodes): readonly Nodes[] {
	return 'children' in node ? node.children.flatMap(leavesOf) : [node];
}

/** Of the word as it is written; of its stretch of text where a fact brought it. */
function placeOf(start: number, end: number, pieces: readonly Piece[], block: Nodes, subject: DocumentSubject): Place {
	const piece = pieces.findLast(({ at }) => at <= start);
	if (piece === undefined) return placeOfNode(block, subject);
	if (!('value' in piece.node)) return placeOfNode(piece.node, subject);
	const [from, to] = [start - piece.at, end - piece.at];
	// With what stands before it on its line, since the same word may stand there twice.
	const line = from === 0 ? 0 : piece.text.lastIndexOf('\n', from - 1) + 1;
	const place = placeInText(piece.node as Literal, line, piece.text.slice(line, to), subject);
	return place === undefined ? placeOfNode(piece.node, subject) : { ...place, column: place.column + from - line };
}
