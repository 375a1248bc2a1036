import { z } from 'zod';
import { codesOf } from '../../../fill/coverage/codes-of.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ norm: z.string() });

/** The industry code that the duty is assessed by is one of the enterprise's own. */
export const obligationCode: DocumentRule = {
	code: 'obligation-code',
	for: 'named',
	scope: 'document',
	check({ doc, source, company, data: { industryCode } }, report, settings) {
		const { norm } = settingsSchema.parse(settings);
		const known = codesOf(company).map(({ code }) => code);
		// A draft still has the code of the example.
		if (doc.meta.status.state === 'draft' || typeof industryCode !== 'string' || known.includes(industryCode)) return;
		const place = placeOfField(source, 'industryCode');
		report({ code: 'obligation-code', severity: 'error', place, params: { code: industryCode, known }, norms: [norm] });
	},
};
