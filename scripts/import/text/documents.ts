import type { Root } from 'mdast';
import { type Kind, type KindReason, languages, type Repository } from '../../types/index.ts';
import { bodyOf } from './body.ts';
import { provisionsOf } from './defects/provisions.ts';
import { references } from './defects/references.ts';
import { doubts } from './defects/tell-defects.ts';
import { unsaid } from './defects/unsaid.ts';
import { oldDocument } from './old-document.ts';
import { ownDate } from './own-date.ts';
import { type Part, partsOf } from './parts.ts';
import type { Passage } from './passage.ts';
import { type Piece, piecesOf } from './pieces.ts';
import type { Draft, Reading } from './reading.ts';
import { titleOf } from './title-of.ts';

/** The documents of a text: one whose headings are those of a kind, else what its marks part it into; how many parts it has, where those are more than are asked for. */
export function documentsOf(passages: readonly Passage[], most: number, reading: Reading): readonly Draft[] | number {
	const { kind: asked, file, repository, tell } = reading;
	const pieces = piecesOf(passages, namesOf(repository), tell);
	if (pieces.length > most) return pieces.length;
	const isLegal = pieces.some(({ type }) => type === 'section');
	const likely = isLegal ? undefined : kindByHeadings(passages, repository);
	const kind = (asked === undefined ? undefined : repository.kinds.get(asked)) ?? likely;
	if (!isLegal && kind !== undefined && likely?.name === kind.name) {
		const { title, opening } = titleOf(passages, file, { withColon: true }, tell);
		const rest = opening === '' ? passages : passages.slice(1);
		return [
			oldDocument(
				rest,
				{ title, facts: {}, kind, reason: asked === undefined ? 'headings' : 'asked', opening },
				reading,
			),
		];
	}
	const parts = partsOf(pieces);
	const drafts = parts.map((part) => draftOf(part, reading));
	const documents = parts.map(({ pieces: own }, index) => provisionsOf(drafts[index]?.document.title ?? '', own));
	references(documents, repository.words[reading.language], doubts(tell));
	return drafts;
}

/** What parts of documents are called, in small letters. */
function namesOf({ kinds }: Repository): ReadonlySet<string> {
	const sections = [...kinds.values()].flatMap((kind) => kind.sections);
	return new Set(
		sections.flatMap(({ heading, also }) =>
			languages.flatMap((language) => [heading[language], ...also[language]].map((name) => name.toLowerCase())),
		),
	);
}

/** The kind of which most headings stand alone on their lines, where two or more do. */
function kindByHeadings(passages: readonly Passage[], { kinds }: Repository): Kind | undefined {
	const lines = new Set(
		passages.map(({ text }) =>
			text
				.replace(/^#+\s*/u, '')
				.replace(/\s*:$/u, '')
				.toLowerCase(),
		),
	);
	const counts = [...kinds.values()].map((kind) => {
		const found = kind.sections.filter(({ heading, also }) =>
			languages.some((language) =>
				[heading[language], ...also[language]].some((name) => lines.has(name.toLowerCase())),
			),
		);
		return { kind, found: found.length };
	});
	// Of kinds with as many, the one that every company has.
	const [best] = counts.sort(
		(a, b) => b.found - a.found || Number(b.kind.name === 'instruction') - Number(a.kind.name === 'instruction'),
	);
	return best !== undefined && best.found >= 2 ? best.kind : undefined;
}

function draftOf(part: Part, reading: Reading): Draft {
	const { language, tell } = reading;
	const { title, pieces, opening } = titled(part, reading);
	const { root, counts } = bodyOf(pieces, tell);
	const { kind, reason } = kindOf(pieces, reading);
	tell({
		name: 'document',
		grade: 'guessed',
		place: { unit: 'line', number: part.first },
		params: { title, last: part.last, kind, reason },
	});
	for (const [name, count] of counts)
		tell({ name: 'count', grade: 'recognised', place: undefined, params: { document: title, part: name, count } });
	const isGiven = kind === 'order' || kind === 'legal-text';
	const date = isGiven ? ownDate(part.pieces) : undefined;
	if (date !== undefined)
		tell({
			name: 'filled',
			grade: 'guessed',
			place: { unit: 'line', number: date.line },
			params: { field: 'date', text: date.text },
		});
	if (isGiven) unsaid({ title, kind, line: part.first, isDated: date !== undefined }, part.pieces, tell);
	const facts = date === undefined ? {} : { date: date.day };
	const kept: Root = root;
	return { document: { title, language, kind, body: root, facts, blanks: [], assets: new Map() }, opening, kept };
}

/** The heading of a supplement, else what its first lines say. */
function titled({ title, pieces }: Part, { file, tell }: Reading) {
	if (title !== undefined) return { title, pieces, opening: title };
	const isMark = pieces.findIndex(({ type, opens }) => type !== 'text' || !opens);
	const lines = pieces.slice(0, isMark === -1 ? pieces.length : isMark).map(({ passage }) => passage);
	const others =
		pieces.length > lines.length
			? [...lines, ...pieces.slice(lines.length, lines.length + 1).map(({ passage }) => ({ ...passage, text: '' }))]
			: lines;
	const found = titleOf(others, file, { withColon: false }, tell);
	return { ...found, pieces: found.opening === '' ? pieces : pieces.slice(1) };
}

function kindOf(
	pieces: readonly Piece[],
	{ kind: asked, repository: { kinds } }: Reading,
): { readonly kind: string; readonly reason: KindReason } {
	if (asked !== undefined) return { kind: asked, reason: 'asked' };
	const count = (type: Piece['type']) => pieces.filter((piece) => piece.type === type).length;
	if (count('section') > 0 && kinds.has('legal-text')) return { kind: 'legal-text', reason: 'sections' };
	if ((count('point') >= 3 || count('roman') >= 2) && kinds.has('order')) return { kind: 'order', reason: 'points' };
	return { kind: kinds.has('instruction') ? 'instruction' : ([...kinds.keys()][0] ?? ''), reason: 'none' };
}
