import { z } from 'zod';
import { isInForce } from '../../../fill/life/is-in-force.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ norm: z.string() });

/** What the labour inspection must be sent has been sent before it is in force. */
export const inspectionUnsent: DocumentRule = {
	code: 'inspection-unsent',
	for: 'named',
	scope: 'document',
	check({ doc, source, data, asOf }, report, settings) {
		const { norm } = settingsSchema.parse(settings);
		const sent = data.sentToInspection;
		if (!isInForce(doc.meta.status.state)) return;
		if (typeof sent === 'string' && (asOf === undefined || sent <= asOf)) return;
		const params = { sent: typeof sent === 'string' ? sent : undefined, asOf };
		const place = placeOfField(source, 'sentToInspection');
		report({ code: 'inspection-unsent', severity: 'error', place, params, norms: [norm] });
	},
};
