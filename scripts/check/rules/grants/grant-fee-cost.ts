import { z } from 'zod';
import { Exact } from '../../../fill/amounts/exact.ts';
import { callOf } from '../../../fill/grants/call-of.ts';
import type { DataGroup, DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ norm: z.string() });

/** Whether a basic fee covers what its services cost counts when applications are judged: it is told where it does not, or is not said. */
export const grantFeeCost: DocumentRule = {
	code: 'grant-fee-cost',
	for: 'named',
	scope: 'document',
	check({ source, data, repository }, report, settings) {
		const { norm } = settingsSchema.parse(settings);
		const area = callOf(data, repository)?.areas.byNumber.get(String(data.area));
		if (area === undefined || area.services.length === 0) return;
		const { amount = null, cost = null } = (data.fee ?? {}) as DataGroup;
		const known = typeof amount === 'string' && typeof cost === 'string' ? { amount, cost } : undefined;
		if (known !== undefined && new Exact(known.amount).greaterThanOrEqualTo(known.cost)) return;
		const place = placeOfField(source, 'fee', ...(known === undefined ? [] : ['amount']));
		report({ code: 'grant-fee-cost', severity: 'warning', place, params: { known }, norms: [norm] });
	},
};
