import { z } from 'zod';
import type { DataGroup } from '../../types/index.ts';

/** What `derived.dispatch` holds, as far as rules ask for it. */
const dispatchSchema = z.object({
	rows: z.array(z.object({ recipient: z.string(), sent: z.array(z.object({ day: z.string() })) })),
	strangers: z.array(z.object({ index: z.number(), recipient: z.string(), nearest: z.string().nullable() })),
});

/** Whom the document of a dispatch sheet goes to, and what was sent to others. */
export function dispatchOf({ dispatch }: DataGroup): z.output<typeof dispatchSchema> {
	return dispatchSchema.parse(dispatch);
}
