import type { Carrier } from '../../types/index.ts';

/** What carries a norm, as one line of `templates/norms/carriers.lock`: `statute provision p7-stk4`. */
export function carrierMark({ holder, part, key }: Carrier): string {
	const name = holder.type === 'kind' || holder.type === 'all' ? holder.name : `${holder.type}/${holder.name}`;
	return [name, part, key].filter((word) => word !== '').join(' ');
}
