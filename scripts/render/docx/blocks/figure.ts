import type { Image } from 'mdast';
import { image } from '../phrasing/image.ts';
import { placed } from '../placed.ts';
import type { Block, Setting, State } from '../state.ts';
import { words } from '../words.ts';

/** A picture on its own, with its title, if any, as caption below it on the same page. */
export function figure(node: Image, setting: Setting, state: State): readonly Block[] {
	const { title, ...untitled } = node;
	const place = placed(setting);
	const picture = state.paragraph({
		style: 'Figure',
		...place,
		...(title && { keepNext: true }),
		children: image(untitled, setting, state),
	});
	if (!title) return [picture];
	return [picture, state.paragraph({ style: 'Caption', ...place, children: [words(title, setting)] })];
}
