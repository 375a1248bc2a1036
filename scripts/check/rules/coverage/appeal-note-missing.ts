import { z } from 'zod';
import { fieldText } from '../../../fields/field-text.ts';
import { isInForce } from '../../../fill/life/is-in-force.ts';
import type { DataGroup, DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** The kind that tells how to appeal, and the type of company whose decisions can be appealed. */
const settingsSchema = z.strictObject({ kind: z.string(), type: z.string(), norm: z.string() });

/** A decision in force that can be appealed refers to what tells how. */
export const appealNoteMissing: DocumentRule = {
	code: 'appeal-note-missing',
	for: 'named',
	scope: 'document',
	check({ doc, source, company, data, repository }, report, settings) {
		const { kind, type, norm } = settingsSchema.parse(settings);
		if (company.source.type.name !== type || !isInForce(doc.meta.status.state)) return;
		const notes = repository.sources
			.filter((one) => one.company === source.company && one.kind.name === kind)
			.map(({ values }) => fieldText(values, 'id'));
		const named = Array.isArray(data.references) ? (data.references as readonly DataGroup[]) : [];
		if (named.some(({ document }) => typeof document === 'string' && notes.includes(document))) return;
		const place = placeOfField(source, 'references');
		report({ code: 'appeal-note-missing', severity: 'warning', place, params: { kind }, norms: [norm] });
	},
};
