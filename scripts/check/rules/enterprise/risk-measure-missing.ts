import { z } from 'zod';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** What `derived.risks` holds of each risk. */
const rowsSchema = z.array(
	z.object({
		written: z.number(),
		hazard: z.string(),
		figure: z.number(),
		level: z.string(),
		lowest: z.boolean(),
		measures: z.array(z.unknown()).nullable(),
	}),
);

/** Every risk above the lowest level has a measure. */
export const riskMeasureMissing: DocumentRule = {
	code: 'risk-measure-missing',
	for: 'named',
	scope: 'document',
	check({ source, derived }, report) {
		// Settings that cannot be read have been reported.
		if (derived.risks === null) return;
		const { rows } = z.object({ rows: rowsSchema }).parse(derived.risks);
		for (const { written, hazard, figure, level, lowest, measures } of rows) {
			if (lowest || (measures !== null && measures.length > 0)) continue;
			const place = placeOfField(source, 'risks', written - 1);
			report({ code: 'risk-measure-missing', severity: 'error', place, params: { hazard, figure, level } });
		}
	},
};
