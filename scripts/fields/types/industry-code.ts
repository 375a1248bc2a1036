import { z } from 'zod';
import type { FieldType } from '../field-type.ts';

const pattern = /^\d{2}(\.(\d{1,3}|\d{2}\.\d{2}))?$/;

/** An industry code with two digits and up to three more after a point: `16.100`; or Danish, in three pairs: `16.10.00`. */
export const industryCode: FieldType = {
	read: (text) => (pattern.test(text) ? { datum: text } : { code: 'field-industry-code' }),
	schema: () => z.string().regex(pattern),
};
