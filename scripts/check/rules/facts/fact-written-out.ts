import { z } from 'zod';
import { writtenTexts } from '../../../fill/additions/written-texts.ts';
import { factAt } from '../../../fill/fact-at.ts';
import { placeAt } from '../../../fill/markdown/place-at.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { wholeWord } from '../../prose/whole-word.ts';

const settingsSchema = z.strictObject({
	/** Paths of facts that are merged, never written: `occupationalHealthService.name`. */
	facts: z.array(z.string()),
	norm: z.string(),
});

/** What the company's README says is taken from there, and not written in the text once more. */
export const factWrittenOut: DocumentRule = {
	code: 'fact-written-out',
	for: 'named',
	scope: 'document',
	check({ source, company }, report, settings) {
		const { facts, norm } = settingsSchema.parse(settings);
		for (const text of writtenTexts(source, company)) {
			const body = text.text.slice(text.bodyStart);
			const place = placeAt(text);
			for (const fact of facts) {
				const value = factAt(company.data, fact);
				if (typeof value !== 'string' || value === '') continue;
				for (const { index, 0: found } of body.matchAll(wholeWord([value], 'as-written'))) {
					const params = { found, fact: `company.${fact}` };
					const where = place(text.bodyStart + index);
					report({ code: 'fact-written-out', severity: 'warning', place: where, params, norms: [norm] });
				}
			}
		}
	},
};
