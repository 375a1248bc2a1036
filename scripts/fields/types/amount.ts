import { Decimal } from 'decimal.js';
import { z } from 'zod';
import type { FieldType } from '../field-type.ts';

const written = /^(-?(?:\d+|\d{1,3}(?: \d{3})+))(?:([.,])(\d{1,2}))?$/;

/** Thousands or decimals? Nobody can tell, so it is never guessed. */
const ambiguous = /^-?\d{1,3}(?:[.,]\d{3})+$/;

/** An amount with at most two decimals, exact: kept as text with a point, `1 234,5` as `1234.50`. */
export const amount: FieldType = {
	read(text, _, { decimal }) {
		const spaced = text.replace(/[\u00a0\u202f]/g, ' ');
		const [, whole = '', point, cents] = written.exec(spaced) ?? [];
		if (ambiguous.test(spaced)) return refusal('ambiguous', decimal);
		if (point !== undefined && point !== decimal) return refusal('separator', decimal);
		if (whole === '') return refusal(/^-?[\d ]+[.,][\d ]+[.,][\d.,]*$/.test(spaced) ? 'mixed' : 'form', decimal);
		const exact = new Decimal(`${whole.replaceAll(' ', '')}.${cents ?? '0'}`);
		return { datum: exact.toFixed(cents === undefined ? 0 : 2) };
	},
	schema: () => z.union([z.number(), z.string()]),
};

function refusal(why: 'form' | 'ambiguous' | 'separator' | 'mixed', decimal: '.' | ',') {
	return { code: 'field-amount', params: { why, decimal } } as const;
}
