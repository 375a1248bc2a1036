import { basename } from 'node:path';
import type { Root } from 'mdast';
import { type Kind, type KindReason, languages, type Repository } from '../../types/index.ts';
import { bodyOf } from './body.ts';
import { oldDocument } from './old-document.ts';
import { type Part, partsOf } from './parts.ts';
import { lineAt, type Passage } from './passage.ts';
import { type Piece, piecesOf } from './pieces.ts';
import type { Draft, Reading } from './reading.ts';
import { isHeading } from './sentences.ts';

/** The documents of a text: one whose headings are those of a kind, else what its marks part it into; how many parts it has, where those are more than are asked for. */
export function documentsOf(passages: readonly Passage[], most: number, reading: Reading): readonly Draft[] | number {
	const { kind: asked, repository, tell } = reading;
	const pieces = piecesOf(passages, namesOf(repository), tell);
	if (pieces.length > most) return pieces.length;
	const isLegal = pieces.some(({ type }) => type === 'section');
	const likely = isLegal ? undefined : kindByHeadings(passages, repository);
	const kind = (asked === undefined ? undefined : repository.kinds.get(asked)) ?? likely;
	if (!isLegal && kind !== undefined && likely?.name === kind.name) {
		const { title, rest, opening } = titled(passages, reading);
		return [
			oldDocument(
				rest,
				{ title, facts: {}, kind, reason: asked === undefined ? 'headings' : 'asked', opening },
				reading,
			),
		];
	}
	return partsOf(pieces).map((part) => draftOf(part, reading));
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

/** A short first line is the title. */
function titled(passages: readonly Passage[], { file, tell }: Reading) {
	const [first, ...others] = passages;
	const bare = first?.text.replace(/^#+\s*/u, '').replace(/\.$/u, '') ?? '';
	if (first !== undefined && others.length > 0 && isHeading(bare)) {
		tellTitle(first, bare, tell);
		return { title: bare, rest: others, opening: bare };
	}
	return { title: stem(file), rest: passages, opening: '' };
}

function draftOf(part: Part, reading: Reading): Draft {
	const { language, tell } = reading;
	const { title, pieces, opening } = titleOf(part, reading);
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
	const kept: Root = root;
	return { document: { title, language, kind, body: root, facts: {}, blanks: [], assets: new Map() }, opening, kept };
}

/** The heading of a supplement, or a short first line; else words in brackets that stand first, or the name of the file. */
function titleOf({ title, pieces }: Part, { file, tell }: Reading) {
	if (title !== undefined) return { title, pieces, opening: title };
	const [first, ...others] = pieces;
	const text = first?.passage.text ?? '';
	const bare = text.replace(/^#+\s*/u, '').replace(/\.$/u, '');
	if (first?.type === 'text' && first.opens && others.length > 0 && isHeading(bare) && !bare.includes(':')) {
		tellTitle(first.passage, bare, tell);
		return { title: bare, pieces: others, opening: bare };
	}
	const [, bracketed] = /^\(([^()]{3,80})\)/u.exec(text) ?? [];
	return { title: bracketed ?? stem(file), pieces, opening: '' };
}

function tellTitle(passage: Passage, text: string, tell: Reading['tell']): void {
	tell({
		name: 'moved',
		grade: 'lost',
		place: { unit: 'line', number: lineAt(passage) },
		params: { field: 'title', text },
	});
}

function stem(file: string): string {
	return basename(file)
		.replace(/\.[^.]+$/u, '')
		.replaceAll('_', ' ');
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
