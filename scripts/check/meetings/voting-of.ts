import { z } from 'zod';
import type { DataGroup } from '../../types/index.ts';

const sideSchema = z.object({ seats: z.number(), present: z.number(), persons: z.number() });

/** What `derived.delegateMeeting` holds; the outcomes stand in the order of the votes. */
const votingSchema = z.object({
	management: sideSchema,
	employees: sideSchema,
	outcomes: z.array(z.enum(['approved', 'rejected', 'counted', 'absent', 'persons']).nullable()),
});

/** A vote of the minutes: its matter, and what the meeting declared. */
const votesSchema = z.array(
	z.object({
		matter: z.enum(['accounts', 'budget']).nullable(),
		approved: z.boolean().nullable(),
		management: z.object({ for: z.number().nullable(), against: z.number().nullable() }).nullable(),
		employees: z.object({ for: z.number().nullable(), against: z.number().nullable() }).nullable(),
	}),
);

/** The votes of a delegate meeting, each with what its figures say. */
export function votingOf({ delegateMeeting }: DataGroup, data: DataGroup) {
	const { outcomes, ...sides } = votingSchema.parse(delegateMeeting);
	const votes = votesSchema.parse(data.votes ?? []).map((vote, index) => ({ ...vote, outcome: outcomes[index] }));
	return { ...sides, votes };
}
