import type { Scalar, Source, Value } from '../../types/index.ts';

/** An entry of `references` as written, with its places. */
export interface PlacedReference {
	readonly item: Value;
	readonly document: Scalar | undefined;
	readonly law: Scalar | undefined;
	readonly section: Scalar | undefined;
}

/** The references of a document as its author wrote them. */
export function writtenReferences(source: Source): readonly PlacedReference[] {
	const list = source.values.entries.get('references')?.value;
	if (list?.type !== 'list') return [];
	return list.items.map((item) => ({
		item,
		document: scalar(item, 'document'),
		law: scalar(item, 'law'),
		section: scalar(item, 'section'),
	}));
}

function scalar(item: Value, key: string): Scalar | undefined {
	const value = item.type === 'group' ? item.entries.get(key)?.value : undefined;
	return value?.type === 'scalar' ? value : undefined;
}
