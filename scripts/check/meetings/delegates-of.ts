import { z } from 'zod';
import type { DataGroup } from '../../types/index.ts';

const sideSchema = z.enum(['management', 'employees']);

/** What `derived.delegates` of an invitation and `derived.delegateMeeting` of minutes both tell. */
const delegatesSchema = z.object({
	board: z.boolean(),
	doubtful: z.array(
		z.object({
			name: z.string(),
			site: z.string(),
			side: sideSchema,
			from: z.enum(['document', 'register']),
			why: z.enum(['spelling', 'sides']),
			other: z.string(),
		}),
	),
	unseated: z
		.array(
			z.object({
				side: sideSchema,
				index: z.number(),
				name: z.string(),
				why: z.enum(['unknown', 'side', 'repeated']),
				nearest: z.string().nullable(),
			}),
		)
		.default([]),
	many: z.array(sideSchema).default([]),
});

/** Who is called to a delegate meeting, or who came, as far as it leaves a doubt. */
export function delegatesOf({ delegates, delegateMeeting }: DataGroup) {
	return delegatesSchema.parse(delegates ?? delegateMeeting);
}
