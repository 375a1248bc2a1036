import { z } from 'zod';
import { listIn, textIn } from '../../../fields/datum.ts';
import { factAt } from '../../../fill/fact-at.ts';
import { hearingOf } from '../../../fill/life/hearing-of.ts';
import { isCalled } from '../../../fill/recipients/is-called.ts';
import { referencesOf } from '../../../fill/references/references-of.ts';
import { type DocumentRule, languages, type State } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const wordsSchema = z.strictObject({
	nb: z.array(z.string()),
	nn: z.array(z.string()),
	da: z.array(z.string()),
	en: z.array(z.string()),
});

/**
 * `law`, `sections`: documents that refer to one of them have to be heard. `parties`: whom to ask, the first of whose fact
 * the company has, with what they are called.
 */
const settingsSchema = z.strictObject({
	law: z.string(),
	sections: z.array(z.string()),
	parties: z.array(z.strictObject({ fact: z.string(), called: wordsSchema })),
	norm: z.string(),
});

/** From here on the hearing is over. */
const heard: ReadonlySet<State> = new Set(['approval', 'active', 'revising']);

/** Those who are to be asked about a document have been asked before it is approved. */
export const hearingMissing: DocumentRule = {
	code: 'hearing-missing',
	for: 'named',
	scope: 'document',
	check({ doc, source, data, company }, report, settings) {
		const { law, sections, parties, norm } = settingsSchema.parse(settings);
		const concerns = referencesOf(data).some((one) => one.law === law && sections.includes(one.section ?? ''));
		const party = parties.find(({ fact }) => isGiven(factAt(company.data, fact)));
		if (!concerns || party === undefined || !heard.has(doc.meta.status.state)) return;
		const names = languages.flatMap((language) => party.called[language]);
		if (hearingOf(source, data, company).some(({ asked }) => names.some((name) => isCalled(asked, name)))) return;
		const shared = source.company === undefined;
		const given = shared && listIn(company.data.libraryHearing).length > 0;
		const params = {
			id: doc.id,
			party: party.called[doc.language][0] ?? party.fact,
			shared,
			date: textIn(data.date) ?? '',
		};
		const place = shared
			? placeOfField(company.source, given ? 'libraryHearing' : 'library')
			: placeOfField(source, 'status');
		report({ code: 'hearing-missing', severity: 'warning', strict: true, place, params, norms: [norm] });
	},
};

function isGiven(fact: unknown): boolean {
	return fact !== undefined && fact !== null && fact !== false && fact !== '';
}
