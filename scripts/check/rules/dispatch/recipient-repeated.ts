import { addressedIn } from '../../../fill/recipients/addressed-in.ts';
import { isCalled } from '../../../fill/recipients/is-called.ts';
import { recipientCalled } from '../../../fill/recipients/recipient-called.ts';
import { recipientsOf } from '../../../fill/recipients/recipients-of.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** Nobody is named twice among a document's recipients, by one name or by two. */
export const recipientRepeated: DocumentRule = {
	code: 'recipient-repeated',
	for: 'all',
	scope: 'document',
	check({ source, data, company }, report) {
		const register = recipientsOf(company) ?? [];
		const addressed = addressedIn(data).filter(({ path }) => path[0] === 'recipients');
		for (const [index, { name, path }] of addressed.entries()) {
			const known = recipientCalled(name, register);
			const other = addressed
				.slice(0, index)
				.find((one) => isCalled(one.name, name) || (known && recipientCalled(one.name, register) === known));
			if (other === undefined) continue;
			const params = { recipient: name, other: other.name };
			report({ code: 'recipient-repeated', severity: 'warning', place: placeOfField(source, ...path), params });
		}
	},
};
