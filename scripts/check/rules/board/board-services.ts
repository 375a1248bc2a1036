import { z } from 'zod';
import { boardOf, type Seat } from '../../../fill/board/board-of.ts';
import { enrolledSites } from '../../../fill/board/enrolled-sites.ts';
import { ofSide } from '../../../fill/board/of-side.ts';
import { servicesOf } from '../../../fill/board/services-of.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ least: z.coerce.number().int(), joint: z.array(z.string()) });

/**
 * The management is of more than one armed service: those whom the sites send, deputies with them, and also those who
 * sit, the chair with them.
 */
export const boardServices: DocumentRule = {
	code: 'board-services',
	for: 'named',
	norms: ['S1-p7b'],
	scope: 'document',
	check({ data, source, company }, report, settings) {
		const { least, joint } = settingsSchema.parse(settings);
		const { members, deputies } = boardOf(data);
		const { sites } = enrolledSites(company, 0);
		const servicesIn = (seats: readonly Seat[]) => {
			const named = sites.filter(({ site }) => seats.some((seat) => seat.site === site));
			return [...servicesOf(named, joint)];
		};
		const sitting = ofSide(members, 'management');
		const standing = ofSide(deputies, 'management');
		// A site that is not in the register, and a side without members, have been reported.
		const known = [...sitting, ...standing].every((seat) => sites.some(({ site }) => site === seat.site));
		if (!known || sitting.length === 0) return;
		const sent = [...sitting.filter(({ role }) => role === undefined), ...standing];
		const found = [servicesIn(sent), servicesIn(sitting)].find((services) => services.length < least);
		if (found === undefined) return;
		const place = placeOfField(source, 'members');
		report({ code: 'board-services', severity: 'error', place, params: { services: found, least } });
	},
};
