import { z } from 'zod';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** What `derived.committee` says of each seat. */
const committeeSchema = z.object({
	norm: z.string(),
	needed: z.number(),
	members: z.number(),
	seats: z.array(z.object({ seat: z.string(), needed: z.number(), rows: z.array(z.object({ written: z.number() })) })),
});

/** Every seat of a committee has as many members as it has to have; one too many is told at its line. */
export const committeeComposition: DocumentRule = {
	code: 'committee-composition',
	for: 'named',
	scope: 'document',
	check({ source, derived }, report) {
		// What cannot be read has been reported.
		if (derived.committee === null) return;
		const { norm, needed: total, members, seats } = committeeSchema.parse(derived.committee);
		for (const { seat, needed, rows } of seats) {
			if (rows.length === needed) continue;
			const surplus = rows[needed];
			const place =
				surplus === undefined
					? placeOfField(source, 'members')
					: placeOfField(source, 'members', surplus.written - 1, 'seat');
			const params = { seat, found: rows.length, needed, members, total };
			report({ code: 'committee-composition', severity: 'error', place, params, norms: [norm] });
		}
	},
};
