import { z } from 'zod';
import type { FieldType } from '../field-type.ts';

const pattern = /^(?!\/)(?!.*(?:^|\/)\.{1,2}(?:\/|$))[^\\\0:]+$/;

/** A path below the repository: no `..`, no leading slash, no backslash. */
export const path: FieldType = {
	read: (text) => (pattern.test(text) ? { datum: text } : { code: 'field-path' }),
	schema: () => z.string().regex(pattern),
};
