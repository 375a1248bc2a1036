import type { Group, Text, Value } from '../../types/index.ts';

/** What an author wrote of a document that is approved: its fields by name, and its text by the headings of its parts. */
export interface Content {
	readonly fields: ReadonlyMap<string, string>;
	/** By heading, in the order of the text; what stands before the first heading has the empty one. */
	readonly sections: ReadonlyMap<string, string>;
}

/** Fields that tell of a version's way, and not what it says: they may change while it stays the same version. */
const records: ReadonlySet<string> = new Set([
	'status',
	'date',
	'approver',
	'approved',
	'nextReview',
	'hearing',
	'revisions',
	'waivers',
	'basedOn',
]);

/** What stands before the headings of parts that a company has added. */
export const addedMark = '+ ';

/**
 * The content of a document, written so that line ends, blank lines and the order of fields make no difference.
 * @param addition what a company adds to it
 */
export function contentOf({ values, text, bodyStart }: Text & { readonly values: Group }, addition?: Text): Content {
	const fields = [...values.entries].filter(([key]) => !records.has(key));
	const written = fields.map(([key, { value }]) => [key, JSON.stringify(plain(value))] as const);
	const added = addition === undefined ? [] : sectionsOf(addition.text.slice(addition.bodyStart));
	const sections = [
		...sectionsOf(text.slice(bodyStart)),
		...[...added].map(([heading, words]) => [`${addedMark}${heading}`, words] as const),
	];
	return { fields: new Map(written.sort(([a], [b]) => (a < b ? -1 : 1))), sections: new Map(sections) };
}

/** The names of fields and the headings of parts that differ. */
export interface ContentChange {
	readonly fields: readonly string[];
	readonly sections: readonly string[];
}

/** What differs between two contents, or between the hashes of their parts. */
export function contentChange(before: Content, now: Content): ContentChange {
	return { fields: differing(before.fields, now.fields), sections: differing(before.sections, now.sections) };
}

/** Keys whose values differ, in the order in which they stand now; those that are gone come last. */
export function differing(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): readonly string[] {
	const keys = new Set([...now.keys(), ...before.keys()]);
	return [...keys].filter((key) => before.get(key) !== now.get(key));
}

function plain(value: Value): unknown {
	if (value.type === 'scalar') return value.text.normalize('NFC');
	if (value.type === 'list') return value.items.map(plain);
	const entries = [...value.entries].map(([key, entry]) => [key, plain(entry.value)] as const);
	return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sectionsOf(body: string): ReadonlyMap<string, string> {
	const sections = new Map<string, string[]>();
	let heading = '';
	let fence: string | undefined;
	for (const line of body.normalize('NFC').split('\n')) {
		const [, mark] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
		if (fence === undefined) fence = mark;
		else if (mark?.startsWith(fence)) fence = undefined;
		const [, words] = (fence === undefined && /^## +(.+?)(?: +#+)?\s*$/.exec(line)) || [];
		if (words !== undefined) heading = words;
		sections.set(heading, [...(sections.get(heading) ?? []), line.trimEnd()]);
	}
	const texts = [...sections].map(
		([key, lines]) =>
			[
				key,
				lines
					.join('\n')
					.replace(/\n{3,}/g, '\n\n')
					.trim(),
			] as const,
	);
	return new Map(texts.filter(([, text]) => text !== ''));
}
