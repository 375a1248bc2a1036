import type { HintedType } from '../../../messages/studio-document-texts.ts';
import type { FieldTypeName } from '../../../types/field.ts';

/** How a browser lets a scalar be typed; checking it is the program's. */
interface Input {
	readonly inputMode?: 'numeric' | 'decimal' | 'email' | 'tel';
	readonly spellcheck?: false;
}

const inputs: Partial<Readonly<Record<FieldTypeName, Input>>> = {
	integer: { inputMode: 'numeric' },
	amount: { inputMode: 'decimal' },
	date: { inputMode: 'numeric' },
	day: { inputMode: 'numeric' },
	instant: { spellcheck: false },
	'yearly-day': { inputMode: 'numeric' },
	version: { inputMode: 'decimal' },
	'document-id': { spellcheck: false },
	'organisation-number': { inputMode: 'numeric' },
	cvr: { inputMode: 'numeric' },
	postcode: { inputMode: 'numeric' },
	phone: { inputMode: 'tel' },
	email: { inputMode: 'email', spellcheck: false },
	colour: { spellcheck: false },
	path: { spellcheck: false },
	'industry-code': { inputMode: 'decimal' },
};

export function inputOf(type: FieldTypeName): Input {
	return inputs[type] ?? {};
}

/** Types of which the page says how they are written. */
export function isHinted(type: FieldTypeName, hints: Readonly<Record<HintedType, string>>): type is HintedType {
	return type in hints;
}
