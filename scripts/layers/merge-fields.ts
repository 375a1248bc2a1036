import { frontMatterEntries, type WrittenField } from './front-matter-entries.ts';

/** A field that both have changed, as each has written it. */
export interface FieldConflict {
	readonly key: string;
	readonly library: string;
	readonly own: string;
}

export interface MergedFields {
	/** As written, in the order of the own text. */
	readonly fields: readonly { readonly key: string; readonly text: string }[];
	/** The own text stands in `fields` meanwhile. */
	readonly conflicts: readonly FieldConflict[];
}

/** Fields that tell of a text's own way, and so are never taken over: a company numbers, dates and approves its own text. */
const ofOwnWay: ReadonlySet<string> = new Set([
	'id',
	'kind',
	'language',
	'version',
	'date',
	'status',
	'approved',
	'nextReview',
	'supersedes',
	'hearing',
	'revisions',
	'basedOn',
]);

/** Whether a field tells of a text's own way. */
export function isOfOwnWay(key: string): boolean {
	return ofOwnWay.has(key);
}

/** Merges front matter field by field; lists that are written one below the other item by item, whatever their order. */
export function mergeFields(base: string, library: string, own: string): MergedFields {
	const [was, theirs, ours] = [base, library, own].map(byKey);
	const conflicts: FieldConflict[] = [];
	const fields: { key: string; text: string }[] = [];
	for (const key of new Set([...(ours?.keys() ?? []), ...(theirs?.keys() ?? [])])) {
		const [before, their, our] = [was?.get(key), theirs?.get(key), ours?.get(key)];
		const text = ofOwnWay.has(key) ? our?.text : mergeField(before, their, our);
		if (typeof text === 'object') {
			conflicts.push({ key, library: their?.text ?? '', own: our?.text ?? '' });
			if (our !== undefined) fields.push({ key, text: our.text });
		} else if (text !== undefined) fields.push({ key, text });
	}
	return { fields, conflicts };
}

/** An empty object where both have written it otherwise. */
function mergeField(
	base: WrittenField | undefined,
	library: WrittenField | undefined,
	own: WrittenField | undefined,
): string | undefined | Record<string, never> {
	if (same(own, base)) return library?.text;
	if (same(library, base) || same(library, own)) return own?.text;
	const items = mergeItems(base?.items ?? [], library?.items, own?.items);
	return items === undefined || own === undefined
		? {}
		: `${own.key}:\n${items.map((item) => `  ${item.replaceAll('\n', '\n  ')}`).join('\n')}`;
}

function same(one: WrittenField | undefined, other: WrittenField | undefined): boolean {
	return plain(one?.text) === plain(other?.text);
}

/** What one adds is added, what one takes away goes; undefined where both have rewritten an item, or one has no list. */
function mergeItems(
	base: readonly string[],
	library: readonly string[] | undefined,
	own: readonly string[] | undefined,
): readonly string[] | undefined {
	if (library === undefined || own === undefined) return undefined;
	const has = (items: readonly string[]) => {
		const known = new Set(items.map(plain));
		return (item: string) => known.has(plain(item));
	};
	const [inBase, inLibrary, inOwn] = [has(base), has(library), has(own)];
	const added = (items: readonly string[]) => items.filter((item) => !inBase(item));
	const isRewritten = base.some((item) => !inLibrary(item) && !inOwn(item));
	if (isRewritten && added(library).some((item) => !inOwn(item)) && added(own).some((item) => !inLibrary(item)))
		return undefined;
	const kept = library.filter((item) => inOwn(item) || !inBase(item));
	return [...kept, ...added(own).filter((item) => !inLibrary(item))];
}

function byKey(frontMatter: string): ReadonlyMap<string, WrittenField> {
	return new Map(frontMatterEntries(frontMatter).map((entry) => [entry.key, entry]));
}

function plain(text: string | undefined): string | undefined {
	return text?.replace(/\s+/g, ' ').trim();
}
