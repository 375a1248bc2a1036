import { fleetTexts } from '../messages/fleet.ts';
import type { Field, Language } from '../types/index.ts';

/** What may be written into a field: what it says of itself, its choices, or an example; empty where there is none. */
export function hintOf(field: Field | undefined, language: Language): string {
	if (field === undefined) return '';
	const hint = field.hint?.[language];
	if (hint !== undefined) return hint;
	if (field.choices.length > 0) return field.choices.map(({ value, words }) => words?.[language] ?? value).join(' / ');
	return fleetTexts[language].examples[field.item ?? field.type] ?? '';
}
