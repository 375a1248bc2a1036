import type { DefinitionFault, LoadMessages } from '../../types/index.ts';
import { orList } from './phrases.ts';

const faults: Readonly<Record<Exclude<DefinitionFault, 'not-choice'>, string>> = {
	unknown: 'eit slikt namn høyrer ikkje heime her',
	missing: 'det manglar',
	empty: 'det er tomt',
	'not-text': 'det må vere ein tekst',
	'not-number': 'det må vere eit tal',
	'not-whole-number': 'det må vere eit heilt tal',
	'not-list': 'det må vere ei liste',
	'not-group': 'det må vere ei gruppe med felt',
	'not-text-or-list': 'det må vere ein tekst eller ei liste',
	'not-pattern': 'det må vere eit regulært uttrykk',
	'not-day': 'det må vere ein dato som 2026-03-01',
	'not-chapter': 'det må vere eit tal med eitt eller to siffer',
	'not-web-address': 'det må vere ei nettadresse som byrjar med https://',
	'not-section-address': 'det må vere ei nettadresse som byrjar med https:// og har {section} der paragrafen skal stå',
	'not-division': 'det må vere ein kode, eit kolon og siffer, som 03.11: 1 2',
	'no-full-stop': 'det må slutte med punktum',
	'no-number': 'det må ha {number} der talet står',
	'no-rule': 'det finst ingen regel med dette namnet',
	'not-period-day': 'det må vere ein månad og ein dag, som 04-01 eller 03-last',
	'no-field': 'det finst ikkje noko felt med dette namnet',
	repeated: 'det står to gonger',
	'no-column': 'det finst inga kolonne med dette namnet',
	'no-kind': 'det finst ingen dokumenttype med dette namnet',
	'no-register': 'det finst ikkje noko register med dette namnet',
	'no-law': 'lova står ikkje i lovregisteret',
	'no-company-type': 'det finst ikkje nokon slik type verksemd',
	'no-placeholder': 'det i krøllparentes er ikkje noko som kan setjast inn her',
	'not-name': 'det må byrje med ein liten bokstav og elles berre ha bokstavar og siffer',
	'no-cell': 'denne typen får ikkje plass i ei celle',
	'column-ambiguous': 'ei kolonne til heiter det same',
	'levels-unordered': 'nivåa må stå frå lågast til høgast',
	'levels-short': 'det siste nivået må gå til 9',
	form: 'det er ikkje skrive på rett måte',
};

/** What is wrong at a place of a file in `templates/`, to follow the place. */
export function definitionFault({ fault, choices }: LoadMessages['kind-definition']): string {
	return fault === 'not-choice' ? `det må vere ${orList(choices)}` : faults[fault];
}
