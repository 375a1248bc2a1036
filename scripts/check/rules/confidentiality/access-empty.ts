import { z } from 'zod';
import { listIn } from '../../../fields/datum.ts';
import { isInForce } from '../../../fill/life/is-in-force.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ norm: z.string() });

/** A reply in force gives what there is: where only a part is withheld, the rest. */
export const accessEmpty: DocumentRule = {
	code: 'access-empty',
	for: 'named',
	scope: 'document',
	check({ source, data: { given, withheld }, doc }, report, settings) {
		const { norm } = settingsSchema.parse(settings);
		if (listIn(given).length > 0 || !isInForce(doc.meta.status.state)) return;
		const isWithheld = listIn(withheld).length > 0;
		const place = placeOfField(source, 'given');
		const severity = isWithheld ? 'warning' : 'error';
		report({ code: 'access-empty', severity, place, params: { withheld: isWithheld }, norms: [norm] });
	},
};
