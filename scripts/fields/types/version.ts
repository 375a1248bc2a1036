import { z } from 'zod';
import type { FieldType } from '../field-type.ts';

const pattern = /^[1-9]\d{0,3}(\.\d{1,3})?$/;

/** A version such as `2` or `2.1`; kept as text, since 2.10 comes after 2.9. */
export const version: FieldType = {
	read: (text) => (pattern.test(text) ? { datum: text } : { code: 'field-version' }),
	schema: () => z.union([z.number().positive(), z.string().regex(pattern)]),
};
