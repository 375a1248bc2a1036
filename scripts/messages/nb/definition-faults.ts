import type { DefinitionFault, LoadMessages } from '../../types/index.ts';
import { orList } from './phrases.ts';

const faults: Readonly<Record<Exclude<DefinitionFault, 'not-choice'>, string>> = {
	unknown: 'et slikt navn hører ikke hjemme her',
	missing: 'det mangler',
	empty: 'det er tomt',
	'not-text': 'det må være en tekst',
	'not-number': 'det må være et tall',
	'not-whole-number': 'det må være et helt tall',
	'not-list': 'det må være en liste',
	'not-group': 'det må være en gruppe med felter',
	'not-text-or-list': 'det må være en tekst eller en liste',
	'not-pattern': 'det må være et regulært uttrykk',
	'not-day': 'det må være en dato som 2026-03-01',
	'not-chapter': 'det må være et tall med ett eller to sifre',
	'not-web-address': 'det må være en nettadresse som begynner med https://',
	'not-section-address':
		'det må være en nettadresse som begynner med https:// og har {section} der paragrafen skal stå',
	'not-division': 'det må være en kode, et kolon og sifre, som 03.11: 1 2',
	'no-full-stop': 'det må slutte med punktum',
	'no-number': 'det må ha {number} der tallet står',
	'no-rule': 'det finnes ingen regel med dette navnet',
	'not-period-day': 'det må være en måned og en dag, som 04-01 eller 03-last',
	'no-field': 'det finnes ikke noe felt med dette navnet',
	repeated: 'det står to ganger',
	'no-column': 'det finnes ingen kolonne med dette navnet',
	'no-kind': 'det finnes ingen dokumenttype med dette navnet',
	'no-register': 'det finnes ikke noe register med dette navnet',
	'no-law': 'loven står ikke i lovregisteret',
	'no-company-type': 'det finnes ikke noen slik type virksomhet',
	'no-placeholder': 'det i krøllparentes er ikke noe som kan settes inn her',
	'not-name': 'det må begynne med en liten bokstav og ellers ha bare bokstaver og sifre',
	'no-cell': 'denne typen får ikke plass i en celle',
	'column-ambiguous': 'en kolonne til heter det samme',
	'levels-unordered': 'nivåene må stå fra lavest til høyest',
	'levels-short': 'det siste nivået må gå til 9',
	form: 'det er ikke skrevet på riktig måte',
};

/** What is wrong at a place of a file in `templates/`, to follow the place. */
export function definitionFault({ fault, choices }: LoadMessages['kind-definition']): string {
	return fault === 'not-choice' ? `det må være ${orList(choices)}` : faults[fault];
}
