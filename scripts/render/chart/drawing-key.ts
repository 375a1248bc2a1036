import type { Chart } from '../../types/index.ts';

/** What a drawing of a chart is called among the pictures. */
export function drawingKey({ url }: Pick<Chart, 'url'>, width: 'wide' | 'narrow'): string {
	return width === 'wide' ? url : `${url}/narrow`;
}
