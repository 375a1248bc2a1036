import { addressedIn } from '../../../fill/recipients/addressed-in.ts';
import { recipientCalled } from '../../../fill/recipients/recipient-called.ts';
import { recipientsOf } from '../../../fill/recipients/recipients-of.ts';
import { nearest } from '../../../messages/nearest.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** Whoever a document is sent to stands in the register of a company that has begun one. */
export const recipientUnknown: DocumentRule = {
	code: 'recipient-unknown',
	for: 'all',
	scope: 'document',
	check({ source, data, company }, report) {
		const register = company.registers.get('recipients');
		const recipients = recipientsOf(company) ?? [];
		// Where the register has a fault of its own, rows may be missing; the library's words are nobody's names.
		if (recipients.length === 0 || register?.sound !== true || source.company === undefined) return;
		const names = recipients.flatMap(({ name, also }) => [name, ...also]);
		for (const { name, path } of addressedIn(data)) {
			if (recipientCalled(name, recipients) !== undefined) continue;
			const params = { recipient: name, register: register.source.file, nearest: nearest(name, names) };
			report({ code: 'recipient-unknown', severity: 'warning', place: placeOfField(source, ...path), params });
		}
	},
};
