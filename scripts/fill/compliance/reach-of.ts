import type { Carrier, Norm, NormStatus } from '../../types/index.ts';

/** What a field or a section can hold by itself: that something is there, one of its choices, in its words. */
const byForm: ReadonlySet<string> = new Set(['RF', 'SEC', 'ENUM', 'FIX']);

/**
 * How far what carries a norm checks it: `covered` when a check stands behind it. That a field or a section is there says
 * nothing of its numbers, days, recipients and conditions, so where the norm asks for these that is `partial`.
 */
export function reachOf(
	{ check }: Norm,
	carriers: readonly Carrier[],
): Extract<NormStatus, 'covered' | 'partial'> | 'none' {
	const checked = carriers.filter(({ code }) => code !== undefined);
	const byRule = checked.some(({ part }) => part !== 'field' && part !== 'section');
	if (byRule || (checked.length > 0 && check.every((one) => byForm.has(one)))) return 'covered';
	return carriers.length === 0 ? 'none' : 'partial';
}
