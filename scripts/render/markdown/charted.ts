import type { Root } from 'mdast';
import { chartPicture } from '../chart/chart-picture.ts';
import { replaced } from './replaced.ts';

/** The same text with a picture in the place of each chart, captioned by its title. */
export function charted(body: Root): Root {
	return replaced(body, (node) => {
		if (node.type !== 'chart') return undefined;
		const { image, caption } = chartPicture(node);
		return [{ type: 'paragraph', children: [{ ...image, title: caption }] }];
	});
}
