import { drawCharts } from '../../../scripts/render/chart/draw-charts.ts';
import type { Chart, Doc } from '../../../scripts/types/index.ts';
import { aDoc } from '../a-doc.ts';

/** A Danish document of charts, each below a heading of its own with a table after it, drawn. */
export async function aChartedDoc(charts: readonly Chart[], changed: Partial<Doc> = {}): Promise<Doc> {
	const doc = aDoc({ markdown: '', language: 'da', ...changed });
	const children = charts.flatMap((chart, index) => {
		const { body } = aDoc({ markdown: `## Tal ${index + 1}\n\n| Kategori | Kr. |\n| - | -: |\n| Løn | 1 |` });
		const [heading, ...table] = body.children;
		return heading === undefined ? [] : [heading, chart, ...table];
	});
	return drawCharts({ ...doc, body: { type: 'root', children } });
}
