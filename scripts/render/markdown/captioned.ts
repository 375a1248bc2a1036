import type { PhrasingContent, Root } from 'mdast';
import { text } from './nodes/text.ts';
import { replaced } from './replaced.ts';

/** The same text in which the title of every picture can be read: below a picture that stands by itself, else in brackets. */
export function captioned(body: Root): Root {
	return replaced(body, (image, parent) => {
		if (image.type !== 'image' || !image.title) return undefined;
		const alone = parent.type === 'paragraph' && parent.children.length === 1;
		return [image, ...(alone ? below(image.title) : [text(` (${image.title})`)])];
	});
}

function below(title: string): PhrasingContent[] {
	return [{ type: 'break' }, { type: 'emphasis', children: [text(title)] }];
}
