import { z } from 'zod';
import type { DocumentSubject } from '../../types/index.ts';

const named = z.object({ name: z.string().nullable() });

const schema = z
	.object({
		year: z.number().nullable(),
		quarter: z.string().nullable(),
		held: z.string().nullable(),
		place: z.string().nullable(),
		services: z.array(named),
		clinics: z.array(named),
		guests: z.array(named.extend({ from: z.string().nullable() })),
		invited: z.number(),
	})
	.nullable();

/** What `derived.informationMeeting` holds of a meeting; undefined where its invitation is not there. */
export function informationMeetingOf({ derived }: Pick<DocumentSubject, 'derived'>) {
	return schema.parse(derived.informationMeeting ?? null) ?? undefined;
}
