import type { StudioField, StudioValue } from '../../../types/studio.ts';
import { chosen } from './chosen.ts';

/** What an item of a list says, on one line: its scalars, choices by their words. */
export function summaryOf(value: StudioValue | undefined, fields: readonly StudioField[]): string {
	if (value === undefined) return '';
	if (typeof value === 'string') return value;
	if (Array.isArray(value)) return (value as readonly StudioValue[]).map((item) => summaryOf(item, [])).join(', ');
	return Object.entries(value)
		.flatMap(([key, part]) => {
			if (typeof part !== 'string') return [];
			const choices = fields.find((field) => field.key === key)?.choices ?? [];
			return chosen(choices, part)?.label ?? part;
		})
		.filter((part) => part !== '')
		.join(' · ');
}
