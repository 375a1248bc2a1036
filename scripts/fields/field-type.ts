import type { z } from 'zod';
import type { Datum, Field, FieldMessages, Notation } from '../types/index.ts';

/** What a scalar says to its field, or why it says nothing. */
export type Reading = { readonly datum: Datum } | Refusal;

export interface Refusal {
	readonly code: keyof FieldMessages;
	/** Beside the field's path and the text as written. */
	readonly params?: Readonly<Record<string, unknown>>;
	readonly expected?: readonly string[];
}

/** One type of field: how its scalar is read, and the JSON Schema that editors check it by. */
export interface FieldType {
	/** `text` is cleaned and not empty. */
	read(text: string, field: Field, notation: Notation): Reading;
	schema(field: Field): z.ZodType;
}
