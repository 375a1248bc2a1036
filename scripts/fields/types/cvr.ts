import { validate } from 'stdnum/lib/cjs/dk/cvr.js';
import { z } from 'zod';
import type { FieldType } from '../field-type.ts';

const digits = /^\d[\d ]*\d$/;

/** A Danish CVR number of 8 digits with a valid check digit; spaces between digits are allowed. */
export const cvr: FieldType = {
	read(text) {
		const count = text.replaceAll(' ', '').length;
		if (!digits.test(text) || count !== 8) return { code: 'field-cvr', params: { why: 'length' } };
		return validate(text).isValid ? { datum: text } : { code: 'field-cvr', params: { why: 'check-digit' } };
	},
	schema: () => z.union([z.int(), z.string().regex(digits)]),
};
