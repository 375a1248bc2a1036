import type { Carrier, Norm, NormStatus } from '../../types/index.ts';

/** What no field and no section can hold by being there. */
const beyondForm: ReadonlySet<string> = new Set(['NUM', 'DATE', 'RCP', 'COND', 'PRIV', 'ROLE']);

/**
 * How far what carries a norm checks it: `covered` when a check stands behind it. That a field or a section is there says
 * nothing of its numbers, days, recipients, conditions, secrets and actors, so where the norm asks for these that is `partial`.
 */
export function reachOf(
	{ check }: Norm,
	carriers: readonly Carrier[],
): Extract<NormStatus, 'covered' | 'partial'> | 'none' {
	const checked = carriers.filter(({ code }) => code !== undefined);
	const byRule = checked.some(({ part }) => part !== 'field' && part !== 'section');
	if (byRule || (checked.length > 0 && !check.some((one) => beyondForm.has(one)))) return 'covered';
	return carriers.length === 0 ? 'none' : 'partial';
}
