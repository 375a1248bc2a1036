import { z } from 'zod';
import { documentIdPattern as pattern } from '../document-id-pattern.ts';
import type { FieldType } from '../field-type.ts';

/** A document's number: `1-004` of an instruction, `AR-2025` of others; a kind narrows it with its own pattern. */
export const documentId: FieldType = {
	read: (text) =>
		pattern.test(text) ? { datum: text } : { code: 'field-document-id', params: { pattern: pattern.source } },
	schema: () => z.string().regex(pattern),
};
