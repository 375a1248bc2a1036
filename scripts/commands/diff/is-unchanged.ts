import { EXIT, visit } from '../../fill/markdown/visit.ts';
import type { Doc } from '../../types/index.ts';

/** Whether a redline has the same text in both versions. */
export function isUnchanged({ body }: Doc): boolean {
	let found = false;
	visit(body, ({ type, data }) => {
		if (type !== 'insertion' && type !== 'deletion' && data?.change === undefined) return true;
		found = true;
		return EXIT;
	});
	return !found;
}
