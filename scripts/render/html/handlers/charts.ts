import type { Chart, Doc } from '../../../types/index.ts';
import { drawingKey } from '../../chart/drawing-key.ts';
import { chartElement } from '../chart-element.ts';
import { element } from '../element.ts';
import { lines } from '../lines.ts';
import type { Placement } from '../placement.ts';
import type { Handler } from './handler.ts';

/** Charts drawn in the page itself, each once for wide columns and once for narrow ones, of which one is shown. */
export function charts({ assets, meta }: Pick<Doc, 'assets' | 'meta'>, { ids }: Placement): Handler {
	let count = 0;
	return (_, node: Chart) => {
		const number = ++count;
		const drawn = (['wide', 'narrow'] as const).map((width) => {
			const asset = assets.get(drawingKey(node, width));
			if (asset === undefined) throw new Error(`The chart ${node.url} has not been drawn`);
			const idOf = (part: string) => ids.chart(number, `${width}-${part}`);
			return chartElement(asset, { idOf, width, brand: meta.company.colour });
		});
		const caption = element('figcaption', {}, node.caption);
		return element('figure', { className: ['chart'] }, ...lines([...drawn, caption]));
	};
}
