import { validate } from 'stdnum/lib/cjs/no/orgnr.js';
import { z } from 'zod';
import type { FieldType } from '../field-type.ts';

const digits = /^\d[\d ]*\d$/;

/** A Norwegian organisation number of 9 digits with a valid check digit; spaces between digits are allowed. */
export const organisationNumber: FieldType = {
	read(text) {
		const count = text.replaceAll(' ', '').length;
		if (!digits.test(text) || count !== 9) return { code: 'field-organisation-number', params: { why: 'length' } };
		return validate(text).isValid
			? { datum: text }
			: { code: 'field-organisation-number', params: { why: 'check-digit' } };
	},
	schema: () => z.union([z.int(), z.string().regex(digits)]),
};
