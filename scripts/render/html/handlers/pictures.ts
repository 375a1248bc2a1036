import type { Element, ElementContent } from 'hast';
import type { Image, Paragraph, PhrasingContent } from 'mdast';
import { defaultHandlers } from 'remark-rehype';
import type { Doc } from '../../../types/index.ts';
import { dataUri } from '../../data-uri.ts';
import { element } from '../element.ts';
import { lines } from '../lines.ts';
import type { Handler } from './handler.ts';

/** Pictures are held in the page; those that stand by themselves are figures, and a title is a caption that all can read. */
export function pictures(assets: Doc['assets']): Record<'image' | 'paragraph', Handler> {
	return {
		image: (_, image: Image): ElementContent[] =>
			image.title
				? [
						picture(image, assets),
						{ type: 'text', value: ' ' },
						element('span', { className: ['caption'] }, image.title),
					]
				: [picture(image, assets)],
		paragraph: (state, node: Paragraph) => {
			const shown = node.children.filter((child) => !isSpace(child));
			if (shown.length === 0 || !shown.every((child) => child.type === 'image'))
				return defaultHandlers.paragraph(state, node);
			return shown.map((image) => figure(image, assets));
		},
	};
}

function isSpace(node: PhrasingContent): boolean {
	return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}

function figure(image: Image, assets: Doc['assets']): Element {
	const caption = image.title ? element('figcaption', {}, image.title) : undefined;
	return element('figure', {}, ...lines([picture(image, assets), caption]));
}

function picture({ url, alt }: Image, assets: Doc['assets']): Element {
	const asset = assets.get(url);
	if (!asset) throw new Error(`The document holds no picture ${url}`);
	return element('img', { src: dataUri(asset), alt: alt ?? '', width: asset.width, height: asset.height });
}
