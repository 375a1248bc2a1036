import { drawCharts, drawEditionCharts } from '../../scripts/render/chart/draw-charts.ts';
import type { Format, Renderer, RenderPool } from '../../scripts/types/index.ts';

/** Renders where the test runs, with renderers of its choice. */
export function inThisProcess(...renderers: readonly Renderer[]): RenderPool {
	const the = (format: Format): Renderer => {
		const found = renderers.find((renderer) => renderer.format === format);
		if (found === undefined) throw new Error(`No renderer for ${format}`);
		return found;
	};
	return {
		formats: renderers.map(({ format }) => format),
		async document(doc, formats) {
			const drawn = await drawCharts(doc);
			return Promise.all(formats.map(async (format) => ({ format, rendered: await the(format).render(drawn) })));
		},
		edition: async (edition, format) => the(format).renderEdition(await drawEditionCharts(edition)),
		pack: () => Promise.reject(new Error('Packs are rendered as PDF alone')),
		close: async () => {},
	};
}
