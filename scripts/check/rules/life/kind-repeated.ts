import { z } from 'zod';
import { isInForce } from '../../../fill/life/is-in-force.ts';
import type { CompanyRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ kind: z.string(), norm: z.string() });

/** Of a kind that a company has one of, no two documents are in force. */
export const kindRepeated: CompanyRule = {
	code: 'kind-repeated',
	for: 'named',
	scope: 'company',
	check({ documents }, report, settings) {
		const { kind, norm } = settingsSchema.parse(settings);
		const [first, ...others] = documents.filter(
			({ doc, source }) => source.kind.name === kind && isInForce(doc.meta.status.state),
		);
		for (const { doc, source } of others) {
			if (first === undefined || doc.id === first.doc.id) continue;
			const params = { id: doc.id, other: first.doc.id };
			report({ code: 'kind-repeated', severity: 'error', place: placeOfField(source, 'id'), params, norms: [norm] });
		}
	},
};
