import { chartPicture } from '../../chart/chart-picture.ts';
import { breakable } from '../breakable.ts';
import { pictureOf } from '../picture-of.ts';
import type { Handler } from '../scope.ts';

/** Points: the width between the margins and most of a page. */
const largest = { width: 453.5, height: 620 };

/** A chart with its caption; it may be as high as its rows need. */
export const chart: Handler<'chart'> = (node, scope) => {
	const { image, caption } = chartPicture(node);
	return pictureOf(image, scope, largest).map((picture) => ['figure', picture, ...breakable([caption])]);
};
