import { z } from 'zod';
import type { FieldType } from '../field-type.ts';

const pattern = /^https:\/\/[^\s<>"]+$/;

/** A web address that begins with https. */
export const address: FieldType = {
	read: (text) => (pattern.test(text) ? { datum: text } : { code: 'field-address' }),
	schema: () => z.string().regex(pattern),
};
