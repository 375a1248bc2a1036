import type { Root } from 'mdast';
import { type Finding, type Kind, languages, type Repository } from '../../types/index.ts';
import { kindFindings } from '../kind-findings.ts';
import { type Proposal, proposeKind } from '../propose-kind.ts';
import { bodyOf } from './body.ts';
import { provisionsOf } from './defects/provisions.ts';
import { references } from './defects/references.ts';
import { doubts } from './defects/tell-defects.ts';
import { unsaid } from './defects/unsaid.ts';
import { oldDocument } from './old-document.ts';
import { ownDate } from './own-date.ts';
import { type Part, partsOf } from './parts.ts';
import { lineAt, type Passage } from './passage.ts';
import { piecesOf } from './pieces.ts';
import type { Draft, Reading } from './reading.ts';
import { isHeading } from './sentences.ts';
import { headingIn, numberOf, shapeOf, standsOver, withoutNumber } from './shape.ts';
import { titleOf } from './title-of.ts';

/** The documents of a text: one whose headings are those of a kind, else what its marks part it into; how many parts it has, where those are more than are asked for. */
export function documentsOf(passages: readonly Passage[], most: number, reading: Reading): readonly Draft[] | number {
	const { file, language, repository, tell } = reading;
	const said: Finding[] = [];
	const pieces = piecesOf(passages, namesOf(repository.kinds), (finding) => said.push(finding));
	if (pieces.length > most) return pieces.length;
	if (!pieces.some(({ type }) => type === 'section' || type === 'chapter')) {
		const { title } = titleOf(passages, file, { withColon: true }, () => {});
		const proposal = proposeKind(shapeOf(title, language, passages, pieces), asked(reading), repository);
		const kind = repository.kinds.get(proposal.kind);
		if (kind !== undefined && hasSections(passages, kind)) return [byHeadings(passages, kind, proposal, reading)];
	}
	said.forEach(tell);
	const parts = partsOf(pieces);
	const drafts = parts.map((part) => draftOf(part, reading));
	const documents = parts.map(({ pieces: own }, index) => provisionsOf(drafts[index]?.document.title ?? '', own));
	references(documents, repository.words[language], doubts(tell));
	return drafts;
}

function asked({ kind, company }: Reading) {
	return { asked: kind, company };
}

/** A document whose headings are those of its kind; the kind numbers them itself, so their own numbers are taken out. */
function byHeadings(passages: readonly Passage[], kind: Kind, proposal: Proposal, reading: Reading): Draft {
	const { file, cuts, tell } = reading;
	const names = namesOf(new Map([[kind.name, kind]]));
	const bare = passages.map((passage) => {
		const number = numberOf(passage.text);
		if (number === '' || !names.has(headingIn(passage.text).toLowerCase())) return passage;
		const place = { unit: 'line', number: lineAt(passage) } as const;
		cuts.set(lineAt(passage), number);
		tell({ name: 'numberOut', grade: 'lost', place, params: { text: passage.text } });
		return withoutNumber(passage);
	});
	const { title, opening } = titleOf(bare, file, { withColon: true }, tell);
	const rest = opening === '' ? bare : bare.slice(1);
	const marked = rest.map((passage, index) => {
		const isNumbered = /^\d{1,2}\.\d{1,2}\.?\s/u.test(passage.text) && isHeading(headingIn(passage.text));
		const isOwn = names.has(headingIn(passage.text).toLowerCase());
		if (isOwn || !(isNumbered || standsOver(passage, rest[index + 1]))) return passage;
		tell({
			name: 'heading',
			grade: 'guessed',
			place: { unit: 'line', number: lineAt(passage) },
			params: { text: passage.text },
		});
		return { ...passage, text: `### ${passage.text}` };
	});
	kindFindings(title, proposal).forEach(tell);
	return oldDocument(marked, { title, facts: {}, kind, reason: proposal.reason, opening }, reading);
}

/** Two headings of a kind at least. */
function hasSections(passages: readonly Passage[], kind: Kind): boolean {
	const lines = new Set(passages.map(({ text }) => headingIn(text).toLowerCase()));
	const found = kind.sections.filter(({ heading, also }) =>
		languages.some((language) => [heading[language], ...also[language]].some((name) => lines.has(name.toLowerCase()))),
	);
	return found.length >= 2;
}

/** What parts of documents are called, in small letters. */
function namesOf(kinds: Repository['kinds']): ReadonlySet<string> {
	const sections = [...kinds.values()].flatMap((kind) => kind.sections);
	return new Set(
		sections.flatMap(({ heading, also }) =>
			languages.flatMap((language) => [heading[language], ...also[language]].map((name) => name.toLowerCase())),
		),
	);
}

function draftOf(part: Part, reading: Reading): Draft {
	const { language, repository, tell } = reading;
	const { title, pieces, opening } = titled(part, reading);
	const { root, counts } = bodyOf(pieces, tell);
	const passages = part.pieces.map(({ passage }) => passage);
	const proposal = proposeKind(shapeOf(title, language, passages, part.pieces), asked(reading), repository);
	const { kind, reason } = proposal;
	tell({
		name: 'document',
		grade: 'guessed',
		place: { unit: 'line', number: part.first },
		params: { title, last: part.last, kind, reason },
	});
	kindFindings(title, proposal).forEach(tell);
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
