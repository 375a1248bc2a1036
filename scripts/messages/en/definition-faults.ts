import type { DefinitionFault, LoadMessages } from '../../types/index.ts';
import { orList } from './phrases.ts';

const faults: Readonly<Record<Exclude<DefinitionFault, 'not-choice'>, string>> = {
	unknown: 'no such name belongs here',
	missing: 'it is missing',
	empty: 'it is empty',
	'not-text': 'it must be a text',
	'not-number': 'it must be a number',
	'not-whole-number': 'it must be a whole number',
	'not-list': 'it must be a list',
	'not-group': 'it must be a group of fields',
	'not-text-or-list': 'it must be a text or a list',
	'not-pattern': 'it must be a regular expression',
	'not-day': 'it must be a date such as 2026-03-01',
	'not-chapter': 'it must be a number of one or two digits',
	'not-web-address': 'it must be a web address that begins with https://',
	'not-section-address':
		'it must be a web address that begins with https:// and has {section} where the section is to stand',
	'not-division': 'it must be a code, a colon and digits, such as 03.11: 1 2',
	'no-full-stop': 'it must end with a full stop',
	'no-number': 'it must have {number} where the number stands',
	'no-rule': 'there is no rule of this name',
	'not-period-day': 'it must be a month and a day, such as 04-01 or 03-last',
	'no-field': 'there is no field of this name',
	repeated: 'it stands twice',
	'no-column': 'there is no column of this name',
	'no-kind': 'there is no kind of document of this name',
	'no-register': 'there is no register of this name',
	'no-law': 'the law is not in the register of law',
	'no-company-type': 'there is no such type of company',
	'no-placeholder': 'what stands in braces is nothing that can be put in here',
	'not-name': 'it must begin with a small letter and otherwise hold only letters and digits',
	'no-cell': 'this type does not fit in a cell',
	'column-ambiguous': 'another column has the same name',
	'levels-unordered': 'the levels must stand from the lowest to the highest',
	'levels-short': 'the last level must reach 9',
	form: 'it is not written in the right way',
};

/** What is wrong at a place of a file in `templates/`, to follow the place. */
export function definitionFault({ fault, choices }: LoadMessages['kind-definition']): string {
	return fault === 'not-choice' ? `it must be ${orList(choices)}` : faults[fault];
}
