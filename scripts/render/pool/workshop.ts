import type { Doc, Format, Look, RenderedFormat } from '../../types/index.ts';
import { chartsOf, drawCharts, drawEditionCharts } from '../chart/draw-charts.ts';
import { createRenderers } from '../renderers.ts';
import type { Answer, At, Job, Setup } from './job.ts';

/**
 * All renderers in this process; the function returned does one job after another.
 * @param begin told what is begun, so that it is known what a document ended
 */
export function createWorkshop(
	{ look, siteCss, ...options }: Setup,
	begin: (at: At) => void,
): (job: Job) => Promise<Answer> {
	let script = '';
	const whole: Look = { ...look, site: { css: siteCss, script: () => script } };
	const renderers = createRenderers(whole, options);

	return async (job) => {
		if (job.type === 'warm') {
			for (const format of options.formats) await renderers[format]();
			return 'warm';
		}
		if (job.type === 'document') return document(job.doc, job.formats);
		if (job.type === 'pack') {
			begin('pdf');
			const edition = await drawEditionCharts(job.pack.edition);
			return (await renderers.pdf()).renderPack({ ...job.pack, edition }, job.files);
		}
		if (job.type === 'pages') {
			begin('pdf');
			return (await renderers.pdf()).renderPages(await drawCharts(job.doc));
		}
		begin(job.format);
		script = job.script;
		return (await renderers[job.format]()).renderEdition(await drawEditionCharts(job.edition));
	};

	async function document(doc: Doc, formats: readonly Format[]): Promise<readonly RenderedFormat[]> {
		if (chartsOf(doc).length > 0) begin('chart');
		const drawn = await drawCharts(doc);
		const made: RenderedFormat[] = [];
		for (const format of formats) {
			begin(format);
			made.push({ format, rendered: await (await renderers[format]()).render(drawn) });
		}
		return made;
	}
}
