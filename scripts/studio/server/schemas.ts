import { z } from 'zod';
import type { StudioAsked, StudioEdit, StudioValue } from '../../types/index.ts';

/** Half a character could not be written. */
const text = z.string().refine((given) => !/\p{Cs}/u.test(given));

const file = text.max(1000);

export const asked: z.ZodType<StudioAsked> = z.strictObject({ file, company: text.max(200), text });

/** A file that is gone has no hash. */
export const toSave = z.strictObject({ file, hash: z.string().regex(/^(?:[0-9a-f]{64})?$/), text });

export const toRename = z.strictObject({ file, company: text.max(200) });

export const toRead = z.strictObject({ file, text });

const value: z.ZodType<StudioValue> = z.lazy(() => z.union([text, z.array(value), z.record(z.string(), value)]));

const edit: z.ZodType<StudioEdit> = z
	.strictObject({
		path: z
			.array(z.union([z.string().max(200), z.int().nonnegative()]))
			.min(1)
			.max(20),
		value: value.optional(),
	})
	.transform(({ path, value: now }) => ({ path, value: now }));

export const toEdit = z.strictObject({ file, text, edits: z.array(edit).max(1000) });
