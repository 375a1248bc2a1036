import { isInForce } from '../../fill/is-in-force.ts';
import type { DocumentRule } from '../../types/index.ts';
import { placeOfField } from '../place-of-field.ts';

/** A document in force on a fixed text has the official wording. */
export const wordingOwn: DocumentRule = {
	code: 'wording-own',
	for: 'all',
	scope: 'document',
	check({ doc, source }, report) {
		const { name: kind, wording } = source.kind;
		if (wording !== 'own' || !isInForce(doc.meta.status.state)) return;
		const place = placeOfField(source, 'status');
		report({ code: 'wording-own', severity: 'warning', place, params: { kind }, strict: true });
	},
};
