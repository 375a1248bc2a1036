import { z } from 'zod';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** What `derived.committee` says of its members, and of the seat of its chair. */
const committeeSchema = z.object({
	norm: z.string(),
	chair: z.string().nullable(),
	rows: z.array(z.object({ name: z.string().nullable(), seat: z.string().nullable() })),
});

/** The chair of a committee is one of its members; where a seat is the chair's, the one who has it. */
export const committeeChair: DocumentRule = {
	code: 'committee-chair',
	for: 'named',
	norms: ['S2-§20-4…8', 'S2-§19-1'],
	scope: 'document',
	check({ source, data: { chair: name }, derived }, report) {
		// What cannot be read has been reported.
		if (typeof name !== 'string' || derived.committee === null) return;
		const { chair: seat, rows } = committeeSchema.parse(derived.committee);
		if (rows.some((row) => row.name === name && (seat === null || row.seat === seat))) return;
		const place = placeOfField(source, 'chair');
		report({ code: 'committee-chair', severity: 'error', place, params: { name, seat: seat ?? undefined } });
	},
};
