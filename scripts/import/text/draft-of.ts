import type { Root } from 'mdast';
import { cited } from '../cited.ts';
import { kindFindings } from '../kind-findings.ts';
import { proposeKind } from '../propose-kind.ts';
import { bodyOf } from './body.ts';
import { closingFields } from './closing-fields.ts';
import { unsaid } from './defects/unsaid.ts';
import { inForce } from './in-force.ts';
import { leadingFields } from './leading-fields.ts';
import { ownDate } from './own-date.ts';
import type { Part } from './parts.ts';
import { lastLine, lineAt, type Passage } from './passage.ts';
import type { Piece } from './pieces.ts';
import type { Draft, Reading } from './reading.ts';
import { shapeOf } from './shape.ts';
import { saysWhatItIs, titleOf } from './title-of.ts';

/** A part of a text as a document: its title, the kind that it looks like, what it says of itself, and its text. */
export function draftOf(part: Part, reading: Reading): Draft {
	const { kind: asked, company, language, repository, tell } = reading;
	const { title, pieces: all, opening } = titled(part, reading);
	const passages = part.pieces.map(({ passage }) => passage);
	const shape = shapeOf(title, language, passages, part.pieces);
	const proposal = proposeKind(shape, { asked, company }, repository);
	const { kind, reason } = proposal;
	tell({
		name: 'document',
		grade: 'guessed',
		place: { unit: 'line', number: part.first },
		params: { title, last: part.last, kind, reason },
	});
	kindFindings(title, proposal).forEach(tell);
	const { facts: leading, pieces: rest } = withoutFields(all, kind, reading);
	const own = repository.kinds.get(kind);
	const start = own === undefined ? { facts: {}, pieces: rest, moved: [] } : inForce(rest, own, reading);
	const { facts: closing, pieces } =
		own === undefined ? { facts: {}, pieces: rest } : closingFields(start.pieces, own, reading);
	const said = { ...leading, ...start.facts, ...closing };
	const { root, counts } = bodyOf(pieces, start.moved, tell);
	for (const [name, count] of counts)
		tell({ name: 'count', grade: 'recognised', place: undefined, params: { document: title, part: name, count } });
	const facts = { ...said, ...factsOf(part, title, kind, 'date' in said, reading) };
	const kept: Root = root;
	return { document: { title, language, kind, body: root, facts, blanks: [], assets: new Map() }, opening, kept };
}

/** Lines before the first mark that give fields of the kind go to front matter. */
function withoutFields(pieces: readonly Piece[], name: string, reading: Reading) {
	const kind = reading.repository.kinds.get(name);
	const end = pieces.findIndex(({ type }) => type !== 'text');
	const lead = pieces.slice(0, end === -1 ? pieces.length : end);
	const [behind] = pieces.slice(lead.length);
	const last = lead.at(-1);
	// A line on which something else begins stays whole.
	if (behind && last && lineAt(behind.passage) <= lastLine(last.passage)) lead.pop();
	if (kind === undefined) return { facts: {}, pieces };
	const { facts, rest } = leadingFields(
		lead.map(({ passage }) => passage),
		kind,
		reading,
	);
	const kept = new Set<Passage>(rest);
	return { facts, pieces: pieces.filter((piece, index) => index >= lead.length || kept.has(piece.passage)) };
}

/** The day of an order or a text of law, and what any text refers to. */
function factsOf(
	{ pieces, first }: Part,
	title: string,
	kind: string,
	isDated: boolean,
	{ language, repository, tell }: Reading,
): Readonly<Record<string, unknown>> {
	const isGiven = kind === 'order' || kind === 'legal-text';
	const date = isGiven && !isDated ? ownDate(pieces) : undefined;
	if (date !== undefined)
		tell({
			name: 'filled',
			grade: 'guessed',
			place: { unit: 'line', number: date.line },
			params: { field: 'date', text: date.text },
		});
	if (isGiven) unsaid({ title, kind, line: first, isDated: isDated || date !== undefined }, pieces, tell);
	const stretches = pieces.map(({ passage }) => ({
		text: passage.text,
		place: { unit: 'line', number: lineAt(passage) } as const,
	}));
	const references = cited(stretches, [], { language, tell }, repository);
	return { ...(date && { date: date.day }), ...(references.length > 0 && { references }) };
}

/** The heading of a supplement, else what its first lines say. */
function titled({ title, pieces }: Part, { file, tell }: Reading) {
	if (title !== undefined) return { title, pieces, opening: title };
	const [head] = pieces;
	// A title that its first point stands right behind.
	if (head?.type === 'heading' && saysWhatItIs(head.passage.text)) {
		const place = { unit: 'line', number: lineAt(head.passage) } as const;
		tell({ name: 'filled', grade: 'guessed', place, params: { field: 'title', text: head.passage.text } });
		return { title: head.passage.text, pieces, opening: '' };
	}
	const isMark = pieces.findIndex(({ type, opens }) => type !== 'text' || !opens);
	const lines = pieces.slice(0, isMark === -1 ? pieces.length : isMark).map(({ passage }) => passage);
	const next = pieces[lines.length];
	const others = next === undefined ? lines : [...lines, { ...next.passage, text: '' }];
	const found = titleOf(others, file, { withColon: false, body: pieces.map(({ passage }) => passage) }, tell);
	return { ...found, pieces: found.opening === '' ? pieces : pieces.slice(1) };
}
