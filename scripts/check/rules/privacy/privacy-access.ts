import { z } from 'zod';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';
import { addressedTo } from '../../privacy/addressed-to.ts';
import { heldBy } from '../../privacy/held-by.ts';
import { normsOf, normsSchema } from '../../privacy/norms-of.ts';

/**
 * `also`: others whom documents of the kind may go to, by what they are called; `unaddressed`: one that is to nobody stays
 * with the service.
 */
const settingsSchema = normsSchema.extend({
	also: z.array(z.string()).default([]),
	unaddressed: z.literal('allowed').optional(),
});

/** A document that holds data on a person says whom it is for: staff of the health service, or the employee. */
export const privacyAccess: DocumentRule = {
	code: 'privacy-access',
	for: 'all',
	scope: 'document',
	check(subject, report, settings) {
		const { source, company, data } = subject;
		if (heldBy(source.kind, data) !== 'person') return;
		const { also, unaddressed, norms: own } = settingsSchema.parse(settings);
		const norms = own ?? normsOf('privacy-access', undefined, company.source.type.rules.get('privacy-access') ?? {});
		const recipients = addressedTo(subject, 'staff', also);
		const tell = (recipient: string | undefined, ...path: PropertyKey[]) => {
			const place = placeOfField(source, ...path);
			report({ code: 'privacy-access', severity: 'error', place, params: { recipient }, ...(norms && { norms }) });
		};
		if (recipients.length === 0 && unaddressed === undefined) tell(undefined, 'recipients');
		for (const { name, path, is } of recipients) if (!is) tell(name, ...path);
	},
};
