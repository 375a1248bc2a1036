import { citingPlaces } from '../../fleet/citing-places.ts';
import { type MeantLaw, meantLaw } from '../../fleet/meant-law.ts';
import { documentsOf } from '../../fleet/own-documents.ts';
import { fleetTexts } from '../../messages/fleet.ts';
import { citingHead, citingRows } from '../../render/fleet/tables.ts';
import type { CitingPlace, LawRegister, Report } from '../../types/index.ts';
import { readerLanguage } from '../reader-language.ts';
import { misuse } from '../usage-error.ts';
import type { FleetOptions } from './fleet-options.ts';
import { openFleet } from './open-fleet.ts';
import type { Outcome } from './outcome.ts';

/** Where the documents of all companies cite the laws that are asked for. */
export async function cite(options: FleetOptions, report: Report): Promise<Outcome> {
	const fleet = await openFleet(options, report);
	const { declared, known, words, norms } = fleet.templates;
	const meant = options.laws.map((written) => meantOf(written, declared.laws));
	const reading = { laws: declared.laws, words, kinds: known.kinds, norms: { ...norms, whole: true } };
	const rows: string[] = [citingHead];
	const citations: (CitingPlace & { readonly company: string })[] = [];
	const counts = { documents: 0, companies: 0 };
	for await (const { facts, ...own } of fleet.companies()) {
		const cited = documentsOf(facts, own, fleet.library, known.kinds)
			.map((document) => citingPlaces(document, meant, reading))
			.filter((places) => places.length > 0);
		if (cited.length > 0) counts.companies++;
		counts.documents += cited.length;
		rows.push(citingRows(facts.id, cited.flat()));
		citations.push(...cited.flat().map((place) => ({ company: facts.id, ...place })));
	}
	const language = readerLanguage(options.lang, fleet.language);
	const table = rows.join('');
	return {
		language,
		lines: [fleetTexts[language].cited(citations.length, counts.documents, counts.companies)],
		data: { citations },
		lists: [{ path: 'citations.csv', bytes: Buffer.from(table), rows: citations.length }],
		table,
	};
}

function meantOf(written: string, laws: LawRegister): MeantLaw {
	const found = meantLaw(written, laws);
	if ('law' in found) return found;
	throw misuse('fleet-law-unknown', { law: found.unknown, nearest: found.nearest });
}
