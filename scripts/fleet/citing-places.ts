import type { Root } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import { citingFor } from '../fill/citations/citing-for.ts';
import { sectionKey } from '../fill/citations/section-key.ts';
import { parseUnmerged } from '../fill/markdown/parse-unmerged.ts';
import { placeAt } from '../fill/markdown/place-at.ts';
import { setPlaces } from '../fill/markdown/set-places.ts';
import { visit } from '../fill/markdown/visit.ts';
import { referencesOf } from '../fill/references/references-of.ts';
import { placeOf } from '../load/yaml/place-of.ts';
import type { Citation, CitingPlace, Repository, Text } from '../types/index.ts';
import { isWithin, type MeantLaw } from './meant-law.ts';
import { normsOfKind } from './norms-of-kind.ts';
import type { OwnDocument } from './own-documents.ts';

/** What citations are read by. */
export type Known = Pick<Repository, 'laws' | 'words' | 'kinds' | 'norms'>;

interface Cited extends Pick<Citation, 'section' | 'subsection' | 'point'> {
	readonly law: string;
	readonly line: number;
	readonly heading: string;
}

const read = new WeakMap<Text, Map<string, readonly Cited[]>>();

/**
 * Where a document cites the laws that are meant: in its text, in that of its kind and its annexes, among its references, and
 * by the norms that sections and fields of its kind stand for.
 * Texts that many companies share are read once.
 */
export function citingPlaces(document: OwnDocument, meant: readonly MeantLaw[], known: Known): readonly CitingPlace[] {
	const { source, id, texts } = document;
	const shown = { document: id, kind: source.kind.name };
	const inTexts = texts.flatMap((text): readonly CitingPlace[] =>
		citedIn(text, document, known)
			.filter((cited) => meant.some((one) => isMeant(cited.law, sectionOf(cited), one)))
			.map(({ law, line, heading, ...cited }) => ({
				...{ law, section: sectionOf(cited), ...shown, file: text.file, line, heading },
				where: text.file.startsWith('templates/') ? 'template' : 'text',
			})),
	);
	return [...referencesTo(document, meant), ...inTexts, ...normsIn(document, meant, known)];
}

/** What the parts of its kind are there for, also where no text says it. */
function normsIn(
	{ source: { kind }, id, language }: OwnDocument,
	meant: readonly MeantLaw[],
	{ laws, norms }: Known,
): readonly CitingPlace[] {
	const file = `${kind.folder}/kind.yaml`;
	return normsOfKind(kind, language, laws, norms.sources)
		.filter(({ law, section }) => meant.some((one) => isMeant(law, section, one)))
		.map(({ part, ...cited }) => ({
			...{ ...cited, document: id, kind: kind.name, file, line: 1, heading: part },
			where: 'norm' as const,
		}));
}

/** What the document refers to, and what the fixed text of its kind does. */
function referencesTo({ source, id, data }: OwnDocument, meant: readonly MeantLaw[]): readonly CitingPlace[] {
	const { kind, values, file } = source;
	const ofKind = kind.references.length;
	return referencesOf(data).flatMap(({ law, section = '' }, index): readonly CitingPlace[] => {
		if (law === undefined || !meant.some((one) => isMeant(law, section, one))) return [];
		const shown = { law, section, document: id, kind: kind.name, heading: '', where: 'references' as const };
		if (index < ofKind) return [{ ...shown, file: `${kind.folder}/kind.yaml`, line: 1 }];
		return [{ ...shown, file, line: placeOf(values, ['references', index - ofKind, 'law']).line }];
	});
}

/** A reference to a law without a § is one to each of its §§. */
function isMeant(law: string, section: string, meant: MeantLaw): boolean {
	if (law !== meant.law.id) return false;
	return meant.section === undefined || section === '' || isWithin(sectionKey(section), meant.section);
}

function citedIn(text: Text, document: OwnDocument, known: Known): readonly Cited[] {
	const { language, data } = document;
	const references = referencesOf(data);
	const key = JSON.stringify([language, references]);
	const before = read.get(text) ?? new Map<string, readonly Cited[]>();
	read.set(text, before);
	const cited = before.get(key) ?? find(text, references, language, known);
	before.set(key, cited);
	return cited;
}

function find(
	text: Text,
	references: ReturnType<typeof referencesOf>,
	language: OwnDocument['language'],
	known: Known,
): readonly Cited[] {
	const body = text.text.slice(text.bodyStart);
	if (!body.includes('§')) return [];
	const root = parseUnmerged(body);
	const at = placeAt(text);
	setPlaces(root, (offset) => at(text.bodyStart + offset));
	const citations: Citation[] = [];
	citingFor(references, language, known, (citation) => citations.push(citation))(root, text);
	const headings = headingsOf(root);
	return citations.flatMap(({ section, subsection, point, laws, among, place }) => {
		const heading = headings.findLast(({ line }) => line <= place.line)?.words ?? '';
		// Where the § is none that the document refers to, every law that it may be is told.
		const cited = laws.length > 0 ? laws : among;
		return cited.map(({ id }) => ({ law: id, section, subsection, point, line: place.line, heading }));
	});
}

function headingsOf(root: Root): readonly { readonly line: number; readonly words: string }[] {
	const headings: { line: number; words: string }[] = [];
	visit(root, 'heading', (heading) => {
		headings.push({ line: heading.data?.place?.line ?? 1, words: wordsOf(heading) });
	});
	return headings;
}

function sectionOf({ section, subsection, point }: Pick<Cited, 'section' | 'subsection' | 'point'>): string {
	const parts = [subsection && `stk. ${subsection}`, point && `nr. ${point}`].filter(Boolean);
	return [section, ...parts].join(', ');
}
