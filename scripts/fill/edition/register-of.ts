import { posix } from 'node:path';
import type { Chapter, Company, Filled, RegisterEntry } from '../../types/index.ts';

/** Every document of a company: those of the handbook in its order, then the others by number. */
export function registerOf(
	documents: readonly Filled[],
	chapters: readonly Chapter[],
	company: Company,
): readonly RegisterEntry[] {
	const book = chapters.flatMap((chapter) => chapter.documents);
	const anchors = new Map(book.map(({ doc, anchor }) => [doc.path, anchor]));
	const order = book.map(({ doc }) => doc.path);
	const rank = ({ doc }: Filled) => (anchors.has(doc.path) ? order.indexOf(doc.path) : order.length);
	return documents
		.toSorted((one, other) => rank(one) - rank(other) || byNumber(one, other))
		.map((filled) => entry(filled, anchors, company));
}

function byNumber(one: Filled, other: Filled): number {
	return one.doc.path.localeCompare(other.doc.path, 'en', { numeric: true });
}

function entry(
	{ doc, source }: Filled,
	anchors: ReadonlyMap<string, string>,
	{ id, language }: Company,
): RegisterEntry {
	const { title, version, date, status, owner, nextReview } = doc.meta;
	return {
		id: doc.id,
		title,
		kind: source.kind.label[language],
		version,
		date,
		status,
		...(owner !== undefined && { owner }),
		...(nextReview !== undefined && { nextReview }),
		anchor: anchors.get(doc.path),
		path: posix.relative(id, doc.path),
	};
}
