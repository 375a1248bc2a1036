import { loadLook } from '../../../load/look.ts';
import { prepare, renderDocument } from '../../../pipeline.ts';
import { programRoot } from '../../../program-root.ts';
import { openRenderPool } from '../../../render/pool/render-pool.ts';
import type { Format, RenderPool } from '../../../types/index.ts';
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
const opened = new Map<string, RenderPool>();

await serve<RenderOrder>(
	async ({ formats, companies: ids, mark }) => {
		const key = formats.join();
		const pool = opened.get(key) ?? openRenderPool(look, formats);
		opened.set(key, pool);
		const documents = companies
			.filter(({ company }) => ids.includes(company.id))
			.flatMap((company) => company.documents);
		for (const { doc } of documents) {
			const marked = { ...doc, meta: { ...doc.meta, title: `${doc.meta.title} ${mark}` } };
			const outputs = await renderDocument(marked, formats, pool, 'bench', () => {});
			if (outputs.length < formats.length) throw new Error(`${doc.path} was not rendered`);
		}
	},
	async () => {
		for (const pool of opened.values()) await pool.close();
	},
);
