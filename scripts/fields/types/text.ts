import { z } from 'zod';
import type { FieldType } from '../field-type.ts';

/** Any words on one line, kept as written. */
export const text: FieldType = {
	read: (text) => ({ datum: text }),
	schema: () => z.union([z.string(), z.number()]),
};
