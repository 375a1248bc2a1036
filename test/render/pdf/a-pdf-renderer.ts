import { openRenderPool, type RenderPoolOptions } from '../../../scripts/render/pool/render-pool.ts';
import type { Doc, Edition, Look, Rendered, RenderedEdition } from '../../../scripts/types/index.ts';
import { rendered } from '../rendered.ts';
import { aLook } from './a-look.ts';

/** Renders PDF in child processes, as a build does. */
export function aPdfRenderer(look: Look = aLook(), options: Partial<RenderPoolOptions> = {}) {
	const pool = openRenderPool(look, ['pdf'], options);
	return {
		render: (doc: Doc): Promise<Rendered> => rendered(pool, doc, 'pdf'),
		renderEdition: (edition: Edition): Promise<RenderedEdition> => pool.edition(edition, 'pdf'),
		close: () => pool.close(),
	};
}
