import type { Root } from 'mdast';
import { visit } from '../../fill/markdown/visit.ts';
import { chartPicture } from '../chart/chart-picture.ts';

/** The same text with a picture in the place of each chart, captioned by its title. */
export function charted(body: Root): Root {
	const copy = structuredClone(body);
	visit(copy, 'chart', (chart, index, parent) => {
		if (parent === undefined || index === undefined) return;
		const { image, caption } = chartPicture(chart);
		parent.children[index] = { type: 'paragraph', children: [{ ...image, title: caption }] };
	});
	return copy;
}
