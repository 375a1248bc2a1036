import { z } from 'zod';
import { groupIn } from '../../../fields/datum.ts';
import { bareName } from '../../../fill/names/bare-name.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** Of each sort of complaint those who take it, each of them alone. */
const settingsSchema = z.strictObject({
	norm: z.string(),
	complaints: z.array(z.strictObject({ about: z.string(), to: z.array(z.string()).min(1) })),
});

/** A letter says for every sort of complaint who takes it, and names the right one. */
export const complaintRecipient: DocumentRule = {
	code: 'complaint-recipient',
	for: 'named',
	scope: 'document',
	check({ source, data }, report, settings) {
		const { norm, complaints } = settingsSchema.parse(settings);
		if (!Array.isArray(data.complaints)) return;
		const written = data.complaints.map(groupIn);
		for (const { about, to: allowed } of complaints) {
			if (written.some((complaint) => complaint.about === about)) continue;
			const place = placeOfField(source, 'complaints');
			const params = { about, to: undefined, allowed };
			report({ code: 'complaint-recipient', severity: 'error', place, params, norms: [norm] });
		}
		for (const [index, { about, to }] of written.entries()) {
			const allowed = complaints.find((complaint) => complaint.about === about)?.to;
			if (allowed === undefined || typeof to !== 'string') continue;
			if (allowed.some((name) => bareName(name) === bareName(to))) continue;
			const place = placeOfField(source, 'complaints', index, 'to');
			const params = { about: String(about), to, allowed };
			report({ code: 'complaint-recipient', severity: 'error', place, params, norms: [norm] });
		}
	},
};
