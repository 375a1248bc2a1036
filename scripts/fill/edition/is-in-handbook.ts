import type { Doc, Handbook, Source } from '../../types/index.ts';
import { isInForce } from '../life/is-in-force.ts';

/** Whether a document stands in the handbook of its company: it is in force, no draft beside one, and of a kind that belongs there. */
export function isInHandbook(
	{ kind, meta }: Pick<Doc, 'kind' | 'meta'>,
	{ draft }: Pick<Source, 'draft'>,
	{ kinds, appendix }: Handbook,
): boolean {
	return isInForce(meta.status.state) && !draft && (kinds.includes(kind) || appendix.kinds.includes(kind));
}
