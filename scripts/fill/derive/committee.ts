import { z } from 'zod';
import type { DataGroup, Derivation } from '../../types/index.ts';

const settingsSchema = z.record(
	z.string(),
	z.strictObject({
		norm: z.string(),
		/** The seat of its chair; without it, any member can be. */
		chair: z.string().optional(),
		seats: z.array(z.strictObject({ seat: z.string(), members: z.coerce.number().int() })).min(1),
	}),
);

/**
 * The members of a committee in the order of their seats, and of each seat how many it has to have. A seat that the
 * committee does not have comes last and has to have none. `written` is the member's number in the front matter.
 */
export const committee: Derivation = ({ data }, settings) => {
	const demanded = settingsSchema.parse(settings)[String(data.committee)];
	if (demanded === undefined || !Array.isArray(data.members)) return null;
	const members = (data.members as readonly DataGroup[]).map((member, index) => ({ ...member, written: index + 1 }));
	const { seats, norm, chair = null } = demanded;
	const known = seats.map(({ seat }) => seat);
	const foreign = new Set(
		members.map((member: DataGroup) => String(member.seat)).filter((seat) => !known.includes(seat)),
	);
	const all = [...seats, ...[...foreign].map((seat) => ({ seat, members: 0 }))].map(({ seat, members: needed }) => ({
		seat,
		needed,
		rows: members.filter((member: DataGroup) => String(member.seat) === seat),
	}));
	return {
		norm,
		chair,
		needed: seats.reduce((sum, { members: needed }) => sum + needed, 0),
		members: members.length,
		seats: all,
		rows: all.flatMap(({ rows }) => rows),
	};
};
