import { z } from 'zod';
import type { DocumentRule } from '../../../types/index.ts';
import { joinedServiceOf } from '../../meetings/joined-service-of.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** `own`: the model of a service of the enterprise's own. */
const settingsSchema = z.strictObject({ own: z.string(), norm: z.string() });

/** Only an enterprise that joins a service that is not its own has an accession statute. */
export const accessionModel: DocumentRule = {
	code: 'accession-model',
	for: 'named',
	scope: 'document',
	check(subject, report, settings) {
		const { own, norm } = settingsSchema.parse(settings);
		if (joinedServiceOf(subject).model !== own) return;
		const place = placeOfField(subject.source, 'kind');
		const params = { model: own, file: subject.company.source.file };
		report({ code: 'accession-model', severity: 'error', place, params, norms: [norm] });
	},
};
