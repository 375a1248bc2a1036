import { z } from 'zod';
import type { DataGroup } from '../../types/index.ts';

const sideSchema = z.object({ present: z.number(), of: z.number().nullable(), least: z.number().nullable() });

/** What `derived.boardMeeting` holds. */
const attendanceSchema = z.object({
	management: sideSchema,
	employees: sideSchema,
	quorate: z.boolean().nullable(),
	unseated: z.array(
		z.object({
			side: z.enum(['management', 'employees']),
			index: z.number(),
			name: z.string(),
			why: z.enum(['unknown', 'side', 'repeated']),
			nearest: z.string().nullable(),
		}),
	),
});

/** Who was at a board meeting; undefined where the kind's settings could not be read, which has been reported. */
export function attendanceOf({ boardMeeting }: DataGroup): z.output<typeof attendanceSchema> | undefined {
	return boardMeeting === null ? undefined : attendanceSchema.parse(boardMeeting);
}
