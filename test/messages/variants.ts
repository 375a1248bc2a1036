import { samples } from '../../scripts/messages/samples.ts';
import {
	type Code,
	definitionFaults,
	faceRoles,
	fontFaults,
	type MessageParameters,
	pictureFaults,
	templateFaults,
	templateRefusals,
} from '../../scripts/types/index.ts';

/** What a message may also be about, beside its sample: every word a parameter can be, and what may be missing. */
export function variantsOf(code: Code): readonly object[] {
	const sample = samples[code];
	// A readable colour can always be named; a word that was meant cannot.
	const unguided = 'nearest' in sample && code !== 'colour-contrast' ? [{ ...sample, nearest: undefined }] : [];
	return [sample, ...unguided, ...(variants[code] ?? [])];
}

const variants: { readonly [C in Code]?: readonly MessageParameters[C][] } = {
	'file-too-large': [{ bytes: 1025, limit: 1 }],
	'yaml-syntax': [{ detail: ' ' }],
	'yaml-feature': all({ alias: 0, anchor: 0, tag: 0, merge: 0 }).map((feature) => ({ feature })),
	'markdown-too-heavy': all({
		lines: 0,
		'line-length': 0,
		indent: 0,
		containers: 0,
		backticks: 0,
		footnotes: 0,
		inline: 0,
	}).map((what) => ({ what, found: 500, limit: 400 })),
	'field-shape': all({ scalar: 0, list: 0, group: 0 }).map((expected) => ({ field: 'references', expected })),
	'field-choice': [{ field: 'language', text: 'no', choices: ['nb'], nearest: undefined }],
	'field-amount': all({ form: 0, ambiguous: 0, separator: 0, mixed: 0 }).map((why) => ({
		field: 'cost',
		text: '1.5',
		why,
		decimal: ',',
	})),
	'site-named': [{ site: 'Depotet', found: 'Depotet', certain: false }],
	'year-rows-missing': [{ register: 'tasks', year: 1987, table: undefined }],
	'approval-differs': [
		{ what: 'accounts', stated: false, recorded: true, minutes: 'DREF-1988' },
		{ what: 'held', stated: '1988-03-24', recorded: '1988-03-23', minutes: 'DREF-1988' },
	],
	'budget-unapproved': [{ matter: 'budget', submitted: '1988-03-10', held: undefined }],
	'board-register-missing': [{ register: 'sites', year: 1988 }],
	'board-person-repeated': [{ name: 'Mette Eksempel', sides: false }],
	'board-term': [{ from: '1990-04-01', to: '1988-03-31', years: 1, last: '1991-03-31' }],
	'board-chair': all({
		'chair-missing': 0,
		'chair-repeated': 0,
		'chair-side': 0,
		'vice-missing': 0,
		'vice-repeated': 0,
		'vice-side': 0,
	}).map((why) => ({ why })),
	'board-attendance': all({ none: 0, both: 0, many: 0 }).map((why) => ({ why })),
	'board-attendance-name': all({ unknown: 0, side: 0, repeated: 0 }).map((why) => ({
		name: 'Jens Prøve',
		why,
		nearest: undefined,
	})),
	'board-meetings-few': [{ year: 1989, held: 1, least: 2 }],
	'delegate-person': [{ name: 'Prøve Nord', why: 'sides', other: 'Prøve Nord' }],
	'delegate-dates': all({ proposals: 0, candidates: 0, reply: 0, exchange: 0 }).map((why) => ({
		why,
		day: '1988-03-25',
		other: '1988-03-24',
	})),
	'delegate-chain': [{ field: 'invitation', kind: 'delegate-meeting-invitation' }],
	'delegate-moved': [{ field: 'place', here: 'Prøvelejren', there: 'Prøvekasernen' }],
	'delegate-item': [
		{ item: 'Eventuelt', why: 'added', nearest: undefined },
		{ item: 'Plan og budgt', why: 'added', nearest: 'Plan og budget' },
	],
	'delegate-decision': all({ missing: 0, unknown: 0, repeated: 0 }).map((why) => ({
		item: 'Eventuelt',
		why,
		nearest: undefined,
	})),
	'delegate-elected': all({ repeated: 0, unaffiliated: 0, other: 0 }).map((why) => ({
		name: 'Anna Prøve',
		site: 'Prøvekasernen',
		why,
		nearest: 'Prøvekasernen',
	})),
	'board-elected': all({ missing: 0, unelected: 0, early: 0 }).map((why) => ({
		name: 'Anna Prøve',
		why,
		minutes: 'DREF-NORD-1988',
		nearest: 'Anna Prøve Lund',
	})),
	'information-quarter-missing': all({ all: 0, services: 0, clinics: 0 }).map((side) => ({
		year: 1988,
		quarter: 1,
		side,
	})),
	'information-quarter': [{ field: 'id', found: 'IIND-1988-02', year: 1988, quarter: 1 }],
	'information-agreement': [{ side: 'all' }, { side: 'services' }],
	'information-topics': [{ topic: 'Støv' }],
	'information-unsubmitted': [{ submitted: '1988-03-08', held: '1988-03-09' }],
	'information-service-repeated': all({ folder: 0, row: 0, kind: 0 }).map((why) => ({
		service: 'BST',
		why,
		other: '2',
	})),
	'delegate-site': all({ unknown: 0, repeated: 0, missing: 0, management: 0, employees: 0 }).map((why) => ({
		site: 'Prøvekasernen',
		why,
		nearest: undefined,
	})),
	'delegate-votes': [{ matter: 'budget', votes: 0, seats: 0 }],
	'delegate-approval': [{ matter: 'budget', approved: false }],
	'delegate-approval-unclear': [
		{ matter: 'budget', why: 'absent' },
		{ matter: 'budget', why: 'persons' },
	],
	'delegate-election': [{ list: 'deputies', found: 1, due: 2 }],
	'board-trusted-official': [{ official: undefined }],
	'board-services': [{ services: [], least: 1 }],
	'board-sites-tied': [{ sites: ['A', 'B', 'C'], seats: 2, year: 1988 }],
	'register-quote': all({ unclosed: 0, stray: 0 }).map((why) => ({ why })),
	'register-row-length': [{ found: 12, expected: 11, separator: ',', mixed: false }],
	'deviation-unexplained': all({ cause: 0, measure: 0 }).map((missing) => ({ number: '7', missing })),
	'assistance-basis': [{ number: '4', task: 'Støymåling', fault: 'both' }],
	'assistance-why': [{ number: '4', task: 'Støymåling', letter: 'e' }],
	'assistance-unexplained': [{ number: '4', task: 'Støymåling', missing: 'next' }],
	'assistance-unplanned': [{ year: 2026, number: '4' }],
	'plan-changed': [
		{ what: 'tasks', decided: undefined, found: 1 },
		{ what: 'hours', decided: 1, found: 12.5 },
	],
	'return-period': [{ fault: 'reversed', day: '1987-01-01', year: 1987, from: '1987-12-31' }],
	'return-served': [
		{ what: 'enterprises', stated: 1, found: 2 },
		{ what: 'employees', stated: undefined, found: undefined },
	],
	'field-date': all({ form: 0, calendar: 0 }).map((why) => ({ field: 'date', text: '2025-13', why, whole: false })),
	'field-organisation-number': both((why) => ({ field: 'orgNumber', text: '12', why })),
	'field-cvr': both((why) => ({ field: 'cvr', text: '12', why })),
	'reference-section': [
		{ law: 'aml', section: '3-33', known: 'read', nearest: undefined, elsewhere: { law: 'aml-1977', here: '3' } },
		{ law: 'bst-1978', section: '29', known: 'all', nearest: '28', elsewhere: undefined },
		{
			law: 'bst-1987',
			section: '24',
			known: 'unknown',
			nearest: undefined,
			elsewhere: { law: 'bst-1978', here: '23' },
		},
		{
			law: 'bst-1987',
			section: '5',
			known: 'unknown',
			nearest: undefined,
			elsewhere: { law: 'bst-1978', here: undefined },
		},
	],
	'kind-reference': [{ law: 'bst-1979', section: undefined, nearest: 'bst-1978' }],
	'citation-unreferenced': [
		{
			citation: '§ 3-3',
			unknownLaw: undefined,
			section: '3-3',
			entry: '{law: aml, section: "3-3"}',
			nearest: undefined,
			elsewhere: undefined,
		},
		{
			citation: 'bygningsloven § 3-3',
			unknownLaw: 'bygningsloven',
			section: '3-3',
			entry: undefined,
			nearest: undefined,
			elsewhere: undefined,
		},
	],
	'link-empty': [{ address: '' }],
	'nesting-depth': all({ list: 0, quote: 0 }).map((what) => ({ what, limit: 14 })),
	'company-facts-few': [
		{ used: 0, least: 1 },
		{ used: 2, least: 3 },
	],
	'readability-lix': [{ lix: 50.5, limit: 50, worst: [] }],
	'kind-definition': definitionFaults
		.filter((fault) => fault !== 'not-choice')
		.map((fault) => ({ path: 'rules', fault, choices: [] })),
	'picture-unreadable': pictureFaults.map((fault) => ({ fault })),
	'statute-hours': all({ count: 0, total: 0, start: 0 }).map((basis) => ({
		planned: '1.00',
		needed: '1.3',
		employees: 1,
		basis,
		year: basis === 'count' ? 1988 : undefined,
	})),
	'font-unreadable': fontFaults.map((fault) => ({ fault })),
	'font-letters': [{ letters: ['å'] }],
	'font-face': faceRoles.map((role) => ({ role, found: 'regular' as const })),
	'word-template-unreadable': templateFaults.map((fault) => ({ fault })),
	'word-template-refused': templateRefusals.map((what) => ({ what, part: 'word/header1.xml' })),
	'library-unapproved': [{ documents: ['1-001'], given: '2026-01-15' }],
	'library-untaken': [2, 3].map((documents) => ({ language: 'da', documents })),
	'site-outside-area': [{ site: 'Prøvekasernen', county: 'Fyn', area: 'nordjylland', belongs: undefined }],
	'service-branches': [{ found: 2, least: 1, most: 1 }],
	'service-model': all({ unnamed: 0, 'named-twice': 0, unknown: 0, 'not-own': 0, own: 0, branch: 0, type: 0 }).map(
		(fault) => ({ fault, model: '4', service: 'olv-bst', found: 'Prøvedepotet', expected: 'depoter', nearest: 'olv' }),
	),
	'dispatch-unsent': [{ recipients: ['Prøvekasernen'] }],
	'recipient-repeated': [{ recipient: 'Arkivet', other: 'Arkivet' }],
	'committee-required': [{ employees: 1, least: 1 }],
	'committee-composition': [
		{ seat: 'LO', found: 4, needed: 3, members: 14, total: 14 },
		{ seat: 'LO', found: 0, needed: 3, members: 11, total: 14 },
		{ seat: 'formand', found: 1, needed: 0, members: 15, total: 14 },
	],
	'committee-chair': [{ name: 'Anna Mønster', seat: 'formand' }],
	'committee-term': [{ to: undefined, last: undefined, years: 6 }],
	'coverage-main-activity': [{ named: 'Kontor', most: [] }],
	'identity-number': [
		{ country: 'DK', certain: true },
		{ country: 'DK', certain: false },
	],
	'retention-short': [{ years: 1, least: 5 }],
	'internal-control-gap': [{ number: 4, state: 'missing', lacking: [] }],
	'recommendation-missing': [{ known: false }],
	'inspection-unsent': [{ sent: '1988-03-01', asOf: '1988-02-01' }],
	'accession-statute': all({ missing: 0, kind: 0, 'not-in-force': 0 }).map((fault) => ({
		fault,
		statute: 'VEDT-NORD',
		service: 'fbsc-nordjylland',
		nearest: undefined,
	})),
	'hiring-by-model': all({ management: 0, board: 0, 'daily-management': 0, recommendation: 0, advertised: 0 }).map(
		(fault) => ({ fault, position: 'lege' }),
	),
	'accession-hours': [{ by: 'demand', hours: 272.9, least: 300 }],
	'template-syntax': all({
		bracket: 0,
		'block-unclosed': 0,
		'block-mismatch': 0,
		'block-stray': 0,
		expression: 0,
	}).map((problem) => ({ problem, text: '{{#if' })),
	'template-too-many': all({ blocks: 0, fields: 0 }).map((what) => ({ what, limit: 500 })),
	'template-forbidden': all({
		raw: 0,
		'raw-block': 0,
		partial: 0,
		decorator: 0,
		literal: 0,
		name: 0,
		option: 0,
		expression: 0,
		'block-parameter': 0,
	}).map((what) => ({ what, text: '{{{x}}}' })),
	'helper-argument': all({
		nothing: 0,
		'one-value': 0,
		'two-values': 0,
		'quoted-text': 0,
		condition: 0,
		date: 0,
		number: 0,
		amount: 0,
		list: 0,
		'list-of-texts': 0,
		group: 0,
		'same-type': 0,
	}).map((expected) => ({ helper: 'date', expected })),
	'value-missing': [{ name: 'document.owner', file: undefined }],
	'value-not-printable': all({ list: 0, group: 0, 'yes-no': 0, number: 0 }).map((shape) => ({ name: 'x', shape })),
	'build-locked': [{ holder: undefined, folder: 'dist.lock' }],
	'output-incomplete': [{ found: 9120, expected: 9120 }],
	'publish-recovered': all({ undone: 0, finished: 0 }).map((outcome) => ({ outcome })),
};

/** The words of a type, each of which the compiler demands. */
function all<Word extends string>(words: Readonly<Record<Word, 0>>): readonly Word[] {
	return Object.keys(words) as Word[];
}

function both<Params>(params: (why: 'length' | 'check-digit') => Params): readonly Params[] {
	return all({ length: 0, 'check-digit': 0 }).map(params);
}
