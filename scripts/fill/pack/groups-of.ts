import type { Chapter, Company, Filled, PackGroupSettings, PackSettings } from '../../types/index.ts';
import { type BookPlace, bookDocument } from '../edition/book-document.ts';
import { slug } from '../names/slug.ts';

/**
 * The groups of a pack with their documents, groups without any included. In a group documents stand by kind; in the
 * first then by number, in the others the newest first.
 */
export function groupsOf(
	documents: readonly Filled[],
	{ groups }: PackSettings,
	{ id, language }: Company,
): readonly Chapter[] {
	const plans = groups.map((group, index) => ({
		title: group.title[language],
		anchor: `g${index + 1}`,
		members: sorted(
			documents.filter(({ doc }) => groupOf(doc.kind, groups) === index),
			group,
			index > 0,
		),
	}));
	const places = new Map<string, BookPlace>();
	// Numbered, since several documents may bear one number and a number may begin another.
	for (const { doc } of plans.flatMap(({ members }) => members))
		places.set(doc.path, { anchor: `d${places.size + 1}-${slug(doc.id).toLowerCase()}`, doc });
	return plans.map(({ title, anchor, members }) => ({
		number: undefined,
		title,
		anchor,
		documents: members.flatMap(({ doc }) => bookDocument(doc, places, id)),
	}));
}

/** The group that names a kind; the first is for all others. */
function groupOf(kind: string, groups: readonly PackGroupSettings[]): number {
	return Math.max(
		0,
		groups.findIndex(({ kinds }) => kinds.includes(kind)),
	);
}

function sorted(members: readonly Filled[], { kinds }: PackGroupSettings, newestFirst: boolean): readonly Filled[] {
	const rank = ({ doc }: Filled) => (kinds.includes(doc.kind) ? kinds.indexOf(doc.kind) : kinds.length);
	const byDate = (one: Filled, other: Filled) =>
		Buffer.compare(Buffer.from(other.doc.meta.date), Buffer.from(one.doc.meta.date));
	return members.toSorted(
		(one, other) =>
			rank(one) - rank(other) ||
			(newestFirst ? byDate(one, other) : 0) ||
			one.doc.path.localeCompare(other.doc.path, 'en', { numeric: true }),
	);
}
