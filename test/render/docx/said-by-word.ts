import { all } from './all.ts';
import { fieldsOf } from './fields-of.ts';
import { type Numbered, numbersIn } from './numbers-in.ts';
import type { Written } from './written.ts';

/** A reference to a number: what stands there, and what Word puts in its place when it is asked to update it. */
export interface Said {
	readonly written: string;
	readonly updated: string;
}

/** Works out every REF field of the text as Word does: the number of the paragraph that the bookmark begins in. */
export function saidByWord(file: Written): readonly Said[] {
	const marked = new Map<string, Numbered>();
	for (const paragraph of numbersIn(file))
		for (const { attributes } of all(paragraph.element, 'w:bookmarkStart'))
			marked.set(attributes['w:name'] ?? '', paragraph);
	const quoted = new Set(
		all(file.body, 'w:instrText').flatMap(({ children }, index, each) =>
			children.join('') === '" \\* Lower' ? [each[index - 1]?.children.join('') ?? ''] : [],
		),
	);
	return fieldsOf(file.body).flatMap(([asked, written]) => {
		const bookmark = /^REF (\S+) \\n(?: \\h)?$/u.exec(asked)?.[1];
		if (bookmark === undefined) return [];
		const number = marked.get(bookmark)?.number.replace(/\.+$/u, '') ?? '';
		return [{ written, updated: quoted.has(asked) ? number.toLowerCase() : number }];
	});
}
