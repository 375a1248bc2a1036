import { z } from 'zod';
import { approvalsIn, approvalsStated } from '../../../fill/board/approvals-in.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({
	stated: z.string(),
	minutes: z.string(),
	/** The day on which it was sent on. */
	submitted: z.string(),
	norm: z.string(),
});

/** Accounts and budget that have been sent on were approved by the delegate meeting first. */
export const budgetUnapproved: DocumentRule = {
	code: 'budget-unapproved',
	for: 'named',
	scope: 'document',
	check({ source, data, taken }, report, settings) {
		const { stated: field, minutes, submitted, norm } = settingsSchema.parse(settings);
		const day = data[submitted];
		if (typeof day !== 'string') return;
		const own = approvalsStated(data[field]);
		const recorded = approvalsIn(taken.get(minutes)?.data ?? {});
		const held = own.held ?? recorded.held;
		const place = placeOfField(source, submitted);
		for (const matter of ['accounts', 'budget'] as const) {
			const approved = own[matter] ?? recorded[matter];
			if (approved === true && (held === null || held <= day)) continue;
			const params = { matter, submitted: day, held: approved === true ? (held ?? undefined) : undefined };
			report({ code: 'budget-unapproved', severity: 'error', place, params, norms: [norm] });
		}
	},
};
