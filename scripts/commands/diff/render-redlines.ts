import { loadLook } from '../../load/look.ts';
import { programRoot } from '../../program-root.ts';
import type { Beside } from '../../publish/write-beside.ts';
import { drawCharts } from '../../render/chart/draw-charts.ts';
import { createRenderers } from '../../render/renderers.ts';
import type { Doc, Format, Report } from '../../types/index.ts';

/** Redlines and what goes with them, in the formats that are asked for; one that cannot be rendered is reported. */
export async function renderRedlines(
	redlines: readonly Doc[],
	formats: readonly Format[],
	report: Report,
): Promise<readonly Beside[]> {
	const renderers = createRenderers(formats, await loadLook(programRoot()), { jobs: 1, standard: 'ua-1' });
	try {
		const files = redlines.map(async (redline) => {
			const drawn = await drawCharts(redline);
			return Promise.all(
				renderers.map(async (renderer): Promise<readonly Beside[]> => {
					const rendered = await renderer.render(drawn);
					if ('bytes' in rendered) return [{ path: `${redline.path}.${renderer.format}`, bytes: rendered.bytes }];
					rendered.messages.forEach(report);
					return [];
				}),
			);
		});
		return (await Promise.all(files)).flat(2);
	} finally {
		await Promise.all(renderers.map((renderer) => renderer.close()));
	}
}
