import type { DefinitionFault, LoadMessages } from '../../types/index.ts';
import { orList } from './phrases.ts';

const faults: Readonly<Record<Exclude<DefinitionFault, 'not-choice'>, string>> = {
	unknown: 'et sådant navn hører ikke til her',
	missing: 'det mangler',
	empty: 'det er tomt',
	'not-text': 'det skal være en tekst',
	'not-number': 'det skal være et tal',
	'not-whole-number': 'det skal være et helt tal',
	'not-list': 'det skal være en liste',
	'not-group': 'det skal være en gruppe med felter',
	'not-text-or-list': 'det skal være en tekst eller en liste',
	'not-pattern': 'det skal være et regulært udtryk',
	'not-day': 'det skal være en dato som 2026-03-01',
	'not-chapter': 'det skal være et tal med et eller to cifre',
	'not-web-address': 'det skal være en netadresse, der begynder med https://',
	'not-section-address':
		'det skal være en netadresse, der begynder med https:// og har {section}, hvor paragraffen skal stå',
	'not-division': 'det skal være en kode, et kolon og cifre, som 03.11: 1 2',
	'no-full-stop': 'det skal slutte med punktum',
	'no-number': 'det skal have {number}, hvor tallet står',
	'no-rule': 'der findes ingen regel med dette navn',
	'not-period-day': 'det skal være en måned og en dag som 04-01 eller 03-last',
	'no-field': 'der findes ikke noget felt med dette navn',
	repeated: 'det står to gange',
	'no-column': 'der findes ingen kolonne med dette navn',
	'no-kind': 'der findes ingen dokumenttype med dette navn',
	'no-register': 'der findes intet register med dette navn',
	'no-law': 'loven står ikke i lovregisteret',
	'no-company-type': 'der findes ingen sådan type virksomhed',
	'no-placeholder': 'det i krøllede parenteser er ikke noget, der kan sættes ind her',
	'not-name': 'det skal begynde med et lille bogstav og ellers kun have bogstaver og tal',
	'no-cell': 'der er ikke plads til denne type i en celle',
	'column-ambiguous': 'en kolonne mere hedder det samme',
	'levels-unordered': 'niveauerne skal stå fra lavest til højest',
	'levels-short': 'det sidste niveau skal gå til 9',
	form: 'det er ikke skrevet på den rigtige måde',
};

/** What is wrong at a place of a file in `templates/`, to follow the place. */
export function definitionFault({ fault, choices }: LoadMessages['kind-definition']): string {
	return fault === 'not-choice' ? `det skal være ${orList(choices)}` : faults[fault];
}
