import { z } from 'zod';
import type { FieldType } from '../field-type.ts';

const pattern = /^\d{2}(\.\d{1,3})?$/;

/** An industry code with two digits and up to three more after a point: `16.100`. */
export const industryCode: FieldType = {
	read: (text) => (pattern.test(text) ? { datum: text } : { code: 'field-industry-code' }),
	schema: () => z.string().regex(pattern),
};
