import { z } from 'zod';
import type { FieldType } from '../field-type.ts';

const pattern = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:".]+(\.[^\s@<>()[\]\\,;:".]+)+$/u;

/** An e-mail address. */
export const email: FieldType = {
	read: (text) => (pattern.test(text) ? { datum: text } : { code: 'field-email' }),
	schema: () => z.string().regex(pattern),
};
