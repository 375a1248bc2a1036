import { z } from 'zod';
import type { DataGroup } from '../../types/index.ts';

/** What `derived.delegateAgenda` holds: the invitation's day, place and deadline, and the items of the agenda. */
const agendaSchema = z.object({
	held: z.string().nullable(),
	place: z.string().nullable(),
	proposalsBy: z.string().nullable(),
	items: z.array(z.object({ item: z.string() })),
});

/** The agenda of a delegate meeting, with what its invitation says. */
export function agendaOf({ delegateAgenda }: DataGroup) {
	const { items, ...called } = agendaSchema.parse(delegateAgenda);
	return { ...called, items: items.map(({ item }) => item) };
}
