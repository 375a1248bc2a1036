import { visit } from '../../fill/markdown/visit.ts';
import type { Asset, Chart, Doc, Edition } from '../../types/index.ts';
import { drawChart } from './draw-chart.ts';
import { drawingKey } from './drawing-key.ts';

/** A document whose charts are among its pictures; one without any as it is. */
export async function drawCharts(doc: Doc): Promise<Doc> {
	const charts = chartsOf(doc);
	if (charts.length === 0) return doc;
	const drawn = await Promise.all(
		charts.flatMap((chart) =>
			(['wide', 'narrow'] as const).map(
				async (width): Promise<[string, Asset]> => [drawingKey(chart, width), await drawChart(chart, doc, width)],
			),
		),
	);
	return { ...doc, assets: new Map([...doc.assets, ...drawn]) };
}

/** A handbook with the charts of its documents among its pictures. */
export async function drawEditionCharts(edition: Edition): Promise<Edition> {
	const chapters = await Promise.all(
		edition.chapters.map(async (chapter) => ({
			...chapter,
			documents: await Promise.all(
				chapter.documents.map(async (part) => ({ ...part, doc: await drawCharts(part.doc) })),
			),
		})),
	);
	const assets = chapters.flatMap(({ documents }) => documents.flatMap(({ doc }) => [...doc.assets]));
	return { ...edition, chapters, assets: new Map(assets) };
}

/** The charts of a document, in its order. */
export function chartsOf(doc: Doc): readonly Chart[] {
	const charts: Chart[] = [];
	visit(doc.body, 'chart', (chart) => void charts.push(chart));
	return charts;
}
