import { posix } from 'node:path';
import type { Element } from '@xmldom/xmldom';
import { rootOf } from '../../../fill/word-template/root-of.ts';
import { children, officeRelationships } from '../../../fill/word-template/word-xml.ts';
import type { Parts } from '../package/parts.ts';
import { writtenPart } from './written-part.ts';

/** A file that is being put together from two. */
export interface Draft {
	/** Parts as they stand. */
	readonly parts: Map<string, string | Uint8Array>;
	/** Puts a part in, of a type that readers are told. */
	put(path: string, part: string | Uint8Array, contentType: string): void;
	/** Lets one part refer to another, or to an address outside; answers the id. */
	relate(from: string, type: string, target: string, outside?: boolean): string;
	/** What a part refers to. */
	related(from: string): readonly { readonly id: string; readonly type: string }[];
	/** Ends references of a part, and takes out the parts that they led to. */
	unrelate(from: string, ids: ReadonlySet<string>): void;
	finished(): Parts;
}

/** Begins with the parts of our own. */
export function createDraft(own: Parts): Draft {
	const parts = new Map(own);
	const types = rootOf(parts.get(contentTypes));
	const references = new Map<string, Element>();
	const relationships = (from: string) => {
		const known = references.get(from) ?? rootOf(parts.get(relationshipsPath(from)) ?? noRelationships);
		references.set(from, known);
		return known;
	};
	return {
		parts,
		put(path, part, contentType) {
			parts.set(path, part);
			types.appendChild(child(types, 'Override', { PartName: `/${path}`, ContentType: contentType }));
		},
		relate(from, type, target, outside = false) {
			const root = relationships(from);
			const Id = `rIdTemplate${children(root).length + 1}`;
			const Target = outside ? target : posix.relative(posix.dirname(from), target);
			const mode = outside ? { TargetMode: 'External' } : {};
			root.appendChild(child(root, 'Relationship', { Id, Type: `${officeRelationships}/${type}`, Target, ...mode }));
			return Id;
		},
		related: (from) =>
			children(relationships(from)).map((each) => ({
				id: each.getAttribute('Id') ?? '',
				type: (each.getAttribute('Type') ?? '').replace(/^.*\//u, ''),
			})),
		unrelate(from, ids) {
			const root = relationships(from);
			for (const relationship of children(root).filter((each) => ids.has(each.getAttribute('Id') ?? ''))) {
				const path = posix.join(posix.dirname(from), relationship.getAttribute('Target') ?? '');
				root.removeChild(relationship);
				parts.delete(path);
				parts.delete(relationshipsPath(path));
				for (const type of children(types).filter((each) => each.getAttribute('PartName') === `/${path}`))
					types.removeChild(type);
			}
		},
		finished() {
			for (const [from, root] of references) parts.set(relationshipsPath(from), writtenPart(root));
			return parts.set(contentTypes, writtenPart(types));
		},
	};
}

const contentTypes = '[Content_Types].xml';
const noRelationships = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

function relationshipsPath(path: string): string {
	return posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`);
}

function child(parent: Element, name: string, attributes: Readonly<Record<string, string>>): Element {
	const created = parent.ownerDocument?.createElementNS(parent.namespaceURI, name);
	if (created === undefined) throw new Error('A part of a Word file is missing');
	for (const [key, value] of Object.entries(attributes)) created.setAttribute(key, value);
	return created;
}
