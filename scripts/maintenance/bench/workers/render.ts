import { loadLook } from '../../../load/look.ts';
import { prepare, renderDocument } from '../../../pipeline.ts';
import { programRoot } from '../../../program-root.ts';
import { createRenderers } from '../../../render/renderers.ts';
import type { Format, Renderer } from '../../../types/index.ts';
import { serve } from './serve.ts';

export interface RenderOrder {
	readonly formats: readonly Format[];
	readonly companies: readonly string[];
	/** Joined to the titles, so that nobody can answer from what was rendered before. */
	readonly mark: string;
}

const [root = ''] = process.argv.slice(2);
const { companies } = await prepare(root, programRoot(), { asOf: undefined, earlier: undefined }, () => {});
const look = await loadLook(programRoot());
const opened = new Map<string, readonly Renderer[]>();

await serve<RenderOrder>(
	async ({ formats, companies: ids, mark }) => {
		const key = formats.join();
		const renderers = opened.get(key) ?? createRenderers(formats, look, { jobs: 1, standard: 'ua-1' });
		opened.set(key, renderers);
		const documents = companies
			.filter(({ company }) => ids.includes(company.id))
			.flatMap((company) => company.documents);
		for (const { doc } of documents) {
			const marked = { ...doc, meta: { ...doc.meta, title: `${doc.meta.title} ${mark}` } };
			const outputs = await renderDocument(marked, renderers, 'bench', () => {});
			if (outputs.length < formats.length) throw new Error(`${doc.path} was not rendered`);
		}
	},
	async () => {
		for (const renderer of [...opened.values()].flat()) await renderer.close();
	},
);
