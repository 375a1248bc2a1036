import { z } from 'zod';
import type { FieldType } from '../field-type.ts';

const pattern = /^(\d{1,2}-\d{3}|[A-ZÆØÅ]{2,8}(-[A-Z0-9ÆØÅ]+)*(-\d{4}(-\d{2,3})?)?)$/u;

/** A document's number: `1-004` of an instruction, `AR-2025` of others; a kind narrows it with its own pattern. */
export const documentId: FieldType = {
	read: (text) =>
		pattern.test(text) ? { datum: text } : { code: 'field-document-id', params: { pattern: pattern.source } },
	schema: () => z.string().regex(pattern),
};
