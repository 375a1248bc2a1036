import { drawChart } from '../../../scripts/render/chart/draw-chart.ts';
import type { Chart, Doc } from '../../../scripts/types/index.ts';
import { aDoc } from '../a-doc.ts';
import { parseXml, type XmlElement } from '../docx/parse-xml.ts';

/** A chart drawn, read by a strict reader of XML that is not ours to draw with. */
export interface Drawn {
	readonly svg: string;
	readonly width: number;
	readonly height: number;
	readonly root: XmlElement;
	/** Every element, the root first. */
	readonly elements: readonly XmlElement[];
	/** Every line of letters in it. */
	readonly lines: readonly string[];
}

/** Draws a chart in a Danish document. */
export async function drawn(
	chart: Chart,
	width: 'wide' | 'narrow' = 'wide',
	changed: Partial<Doc> = {},
): Promise<Drawn> {
	const doc: Doc = { ...aDoc({ markdown: '' }), language: 'da', ...changed };
	const asset = await drawChart(chart, doc, width);
	const svg = Buffer.from(asset.bytes).toString();
	const root = parseXml(svg);
	const elements = allIn(root);
	const lines = elements.filter(({ name }) => name === 'text').map(({ children }) => children.join(''));
	return { svg, width: asset.width, height: asset.height, root, elements, lines };
}

function allIn(element: XmlElement): readonly XmlElement[] {
	return [element, ...element.children.flatMap((child) => (typeof child === 'string' ? [] : allIn(child)))];
}
