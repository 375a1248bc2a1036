import { z } from 'zod';
import type { FieldType } from '../field-type.ts';

const pattern = /^\d{4}$/;

/** A Norwegian or Danish postcode: four digits, `0150` included. */
export const postcode: FieldType = {
	read: (text) => (pattern.test(text) ? { datum: text } : { code: 'field-postcode' }),
	schema: () => z.string().regex(pattern),
};
