import type { PhrasingContent, Root } from 'mdast';
import type { DataGroup, Place, WrittenDocument } from '../../types/index.ts';
import { isInForce } from '../life/is-in-force.ts';
import { date } from '../merge/helpers/date.ts';
import { noteProvision } from './note-provision.ts';
import { provisionAnchor } from './provision-anchor.ts';

/** Says at each part of a text which decision last gave it its words: the consolidated text. */
export function noteAmendments(body: Root, document: WrittenDocument, documents: readonly WrittenDocument[]): void {
	const { source, data, language } = document;
	const { amendedBy, words } = source.kind;
	const word = words.get('amended')?.[language];
	if (amendedBy === undefined || word === undefined) return;
	const amendments = documents.filter(
		(other) => other.source.kind.name === amendedBy && other.data.amends === data.id && isInForce(other.state),
	);
	const place: Place = { file: source.file, line: 1, column: 1 };
	for (const amendment of amendments.toSorted((one, other) => compare(adopted(one), adopted(other)))) {
		for (const anchor of anchorsOf(amendment)) noteProvision(body, anchor, note(word, amendment, place), place);
	}
}

function anchorsOf({ data }: WrittenDocument): ReadonlySet<string> {
	const changes = Array.isArray(data.changes) ? (data.changes as readonly DataGroup[]) : [];
	return new Set(
		changes.flatMap(({ section, subsection }) =>
			typeof section === 'string'
				? provisionAnchor(section, typeof subsection === 'string' ? subsection : undefined)
				: [],
		),
	);
}

/** `Ændret ved BESL-SYD-1 (14. marts 1989)` */
function note(word: string, { data, language }: WrittenDocument, place: Place): readonly PhrasingContent[] {
	const id = typeof data.id === 'string' ? data.id : '';
	const day = date.run([adopted({ data })], language) ?? '';
	return [
		{ type: 'text', value: `${word} `, data: { place } },
		{ type: 'link', url: id, children: [{ type: 'text', value: id, data: { place } }], data: { place } },
		{ type: 'text', value: ` (${day}).`.replaceAll(' ', '\u00a0'), data: { place } },
	];
}

function adopted({ data }: Pick<WrittenDocument, 'data'>): string {
	return typeof data.adopted === 'string' ? data.adopted : '';
}

function compare(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
