import { z } from 'zod';
import type { FieldType } from '../field-type.ts';

const pattern = /^#[0-9a-fA-F]{6}$/;

/** A colour as `#rrggbb`. */
export const colour: FieldType = {
	read: (text) => (pattern.test(text) ? { datum: text } : { code: 'field-colour' }),
	schema: () => z.string().regex(pattern),
};
