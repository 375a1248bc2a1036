import { editionTexts } from '../../messages/edition.ts';
import type { Chapter, Company, Filled, Handbook } from '../../types/index.ts';
import { slug } from '../names/slug.ts';
import { anchorOf } from './anchor-of.ts';
import { type BookPlace, bookDocument } from './book-document.ts';
import { isInHandbook } from './is-in-handbook.ts';

/** A chapter before its documents are made part of the book. */
interface Plan {
	readonly number: string | undefined;
	readonly title: string;
	readonly documents: readonly Filled[];
}

/** The chapters that have documents in force, by number, and the appendices last. */
export function chaptersOf(documents: readonly Filled[], handbook: Handbook, company: Company): readonly Chapter[] {
	const inForce = documents.filter(({ doc, source }) => isInHandbook(doc, source, handbook));
	const plans = [...numbered(inForce, handbook, company), ...appendices(inForce, handbook, company)];
	const places = new Map<string, BookPlace>();
	for (const { doc } of plans.flatMap((plan) => plan.documents))
		places.set(doc.path, { anchor: anchorOf(doc.id) || `dokument-${places.size + 1}`, doc });
	return plans.map(({ number, title, documents: planned }) => ({
		number,
		title,
		anchor: number === undefined ? slug(title).toLowerCase() : `${number}`,
		documents: planned.flatMap(({ doc }) => bookDocument(doc, places, company.id)),
	}));
}

function numbered(documents: readonly Filled[], handbook: Handbook, { language }: Company): readonly Plan[] {
	const members = documents.filter(({ doc }) => handbook.kinds.includes(doc.kind));
	const numbers = [...new Set(members.map(({ doc }) => prefixOf(doc.id)))].sort((one, other) => +one - +other);
	return numbers.map((number) => {
		const words = handbook.chapters.get(number)?.[language];
		return {
			number,
			title: words === undefined ? editionTexts[language].chapter(number) : `${number} ${words}`,
			documents: sorted(members.filter(({ doc }) => prefixOf(doc.id) === number)),
		};
	});
}

function appendices(documents: readonly Filled[], { appendix }: Handbook, { language }: Company): readonly Plan[] {
	const members = documents.filter(({ doc }) => appendix.kinds.includes(doc.kind));
	return members.length === 0
		? []
		: [{ number: undefined, title: appendix.title[language], documents: sorted(members) }];
}

function prefixOf(id: string): string {
	return id.split('-', 1)[0] ?? id;
}

function sorted(documents: readonly Filled[]): readonly Filled[] {
	return documents.toSorted((one, other) => one.doc.id.localeCompare(other.doc.id, 'en', { numeric: true }));
}
