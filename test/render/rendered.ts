import type { Doc, Format, Rendered, RenderPool } from '../../scripts/types/index.ts';

/** What a pool makes of a document in one format. */
export async function rendered(pool: RenderPool, doc: Doc, format: Format): Promise<Rendered> {
	const [made] = await pool.document(doc, [format]);
	if (made === undefined) throw new Error('Nothing was rendered');
	return made.rendered;
}
