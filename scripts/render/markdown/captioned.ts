import type { PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from '../../fill/markdown/visit.ts';
import { text } from './nodes/text.ts';

/** The same text in which the title of every picture can be read: below a picture that stands by itself, else in brackets. */
export function captioned(body: Root): Root {
	const copy = structuredClone(body);
	visit(copy, 'image', (image, index, parent) => {
		if (!parent || index === undefined || !image.title) return undefined;
		const alone = parent.type === 'paragraph' && parent.children.length === 1;
		const caption = alone ? below(image.title) : [text(` (${image.title})`)];
		parent.children.splice(index + 1, 0, ...caption);
		return [SKIP, index + 1 + caption.length];
	});
	return copy;
}

function below(title: string): PhrasingContent[] {
	return [{ type: 'break' }, { type: 'emphasis', children: [text(title)] }];
}
