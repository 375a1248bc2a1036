import { isInForce } from '../../../fill/life/is-in-force.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** A document in force on a fixed text has the official wording; an example shows that of the project. */
export const wordingOwn: DocumentRule = {
	code: 'wording-own',
	for: 'all',
	scope: 'document',
	check({ doc, source, company }, report) {
		const { name: kind, wording } = source.kind;
		if (company.example || wording !== 'own' || !isInForce(doc.meta.status.state)) return;
		const place = placeOfField(source, 'status');
		report({ code: 'wording-own', severity: 'warning', place, params: { kind }, strict: true });
	},
};
