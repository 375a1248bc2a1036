import type { DataGroup } from '../../types/index.ts';
import type { Exact } from './exact.ts';

/** A total that somebody has stated, with the one that was worked out; where it stands is told by what it is. */
export function statedTotal(where: DataGroup, stated: Exact, computed: Exact): DataGroup {
	return {
		...where,
		stated: stated.toFixed(),
		computed: computed.toFixed(),
		difference: stated.minus(computed).toFixed(),
	};
}
