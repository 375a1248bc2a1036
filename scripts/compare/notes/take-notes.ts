import type { FootnoteDefinition, Parents, Root } from 'mdast';

/** Takes the notes out of a text, wherever they were written, for they are read where they are referred to; answers them in their order. */
export function takeNotes(body: Root): FootnoteDefinition[] {
	const taken: FootnoteDefinition[] = [];
	const take = (parent: Parents) => {
		const kept: unknown[] = [];
		for (const child of parent.children) {
			if ('children' in child) take(child);
			if (child.type === 'footnoteDefinition') taken.push(child);
			else kept.push(child);
		}
		Object.assign(parent, { children: kept });
	};
	take(body);
	return taken;
}
