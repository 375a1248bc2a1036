import { z } from 'zod';
import type { FieldType } from '../field-type.ts';

const pattern = /^\+?\d(?: ?\d){2,14}$/;

/** A telephone number: three digits or more, with or without country code and spaces. */
export const phone: FieldType = {
	read: (text) => (pattern.test(text) ? { datum: text } : { code: 'field-phone' }),
	schema: () => z.string().regex(pattern),
};
