import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { definitionFaultsOf } from '../../scripts/load/templates/definition-faults.ts';
import { prepare } from '../../scripts/pipeline.ts';
import type { definitionFaults, Message } from '../../scripts/types/index.ts';
import { type Edits, makeRepository } from '../support/repository.ts';

type Slip = readonly [file: string, find: string, replace: string, path: string];

const instruction = 'instruction/kind.yaml';
const law = 'law/aml.yaml';
const training = 'registers/training.yaml';
const risks = 'risk-assessment/kind.yaml';

const charted = (name: string, nb: string) =>
	`charts: {${name}: {form: bars, rows: register.training, category: name, value: name, unit: number, caption: {nb: '${nb}', nn: A, da: A, en: A}, description: {nb: A, nn: A, da: A, en: A}}}\nlabel: {nb: Instruks,`;

/** One slip of a template author for each fault there is. */
const slips: Readonly<Record<Exclude<(typeof definitionFaults)[number], 'form'>, Slip>> = {
	unknown: [instruction, 'sections:\n', 'setcions:\n', 'setcions'],
	missing: [law, 'status: in-force\n', '', 'status'],
	empty: [law, 'number: LOV-2005-06-17-62', 'number: ""', 'number'],
	'not-text': [law, 'number: LOV-2005-06-17-62', 'number: [1, 2]', 'number'],
	'not-number': [instruction, 'nb: {warning: 30}', 'nb: {warning: mange}', 'rules.readability-sentence.nb.warning'],
	'not-whole-number': [instruction, '{least: 3}', '{least: 2.5}', 'rules.company-facts-few.least'],
	'not-list': ['handbook/handbook.yaml', 'kinds: [instruction]', 'kinds: instruction', 'kinds'],
	'not-group': [
		instruction,
		'label: {nb: Instruks, nn: Instruks, da: Instruks, en: Instruction}',
		'label: Instruks',
		'label',
	],
	'not-text-or-list': [instruction, 'choices: [1, 2,', 'choices: [{one: 1}, 2,', 'fields.internalControl.choices.0'],
	'not-choice': [law, 'status: in-force', 'status: inforce', 'status'],
	'not-pattern': [instruction, "id: '^\\d{1,2}-\\d{3}$'", "id: '^(\\d'", 'id'],
	'not-day': [law, 'date: 2005-06-17', 'date: 17.06.2005', 'date'],
	'not-chapter': ['handbook/handbook.yaml', 'number: "1"', 'number: "I"', 'chapters.0.number'],
	'not-web-address': [law, '\naddress: https://', '\naddress: http://', 'address'],
	'not-section-address': [law, '§{section}', '§', 'sectionAddress'],
	'not-division': ['standards/nace-rev-2.yaml', "'02: 10 20 30 40'", "'02 10 20 30 40'", 'classes.1'],
	'no-full-stop': ['language/nb.yaml', 'abbreviations: [bl.a., ca.,', 'abbreviations: [bl.a., ca,', 'abbreviations.1'],
	'no-number': ['language/nb.yaml', 'annex: "Vedlegg {number}"', 'annex: "Vedlegg"', 'structure.annex'],
	'no-rule': [instruction, 'company-facts-few:', 'company-facts-fwe:', 'rules.company-facts-fwe'],
	'no-column': [training, 'columns:\n', 'key: nr\ncolumns:\n', 'key'],
	'no-kind': [
		'system-description/kind.yaml',
		'kind: risk-assessment',
		'kind: risk-asessment',
		'derive.internalControl.points.5.needs.1',
	],
	'not-period-day': ['delegate-meeting-minutes/kind.yaml', 'to: 03-31', 'to: 31.3', 'due.0.to'],
	'no-field': [training, 'what: course,', 'what: cuorse,', 'due.0.what'],
	repeated: [risks, 'due:\n', 'due:\n  - {key: measure, field: assessed}\n', 'due.1.key'],
	'no-placeholder': [instruction, 'label: {nb: Instruks,', charted('costs', 'Av {totl}'), 'charts.costs.caption.nb'],
	'not-name': [instruction, 'label: {nb: Instruks,', charted('By-year', 'A'), 'charts.By-year'],
	'no-register': [instruction, 'label: {nb: Instruks,', 'forEach: sits\nlabel: {nb: Instruks,', 'forEach'],
	'no-law': ['norms/S2.yaml', 'law: bst-1978', 'law: bst-1987b', 'law'],
	'no-company-type': ['norms/S3.yaml', 'binds: [enterprise]', 'binds: [enterprize]', 'binds.0'],
	'no-cell': [training, 'name: {required: true', 'name: {type: list, required: true', 'columns.name.type'],
	'column-ambiguous': [training, '{nb: Rolle', '{nb: Navn', 'columns.role.label'],
	'levels-unordered': [risks, '{to: 4, label', '{to: 2, label', 'derive.risks.levels'],
	'levels-short': [risks, '{to: 9, label', '{to: 8, label', 'derive.risks.levels'],
};

const documents: Edits = [
	{ copy: 'templates/risk-assessment/example.md', to: 'company/RISIKO-2026-01_Eksempel-paa-risikovurdering.md' },
	{ copy: 'templates/system-description/example.md', to: 'company/IK-2026_Eksempel-paa-oversikt.md' },
];

describe('a slip in a file of templates/ is told for what it is', () => {
	test.each(Object.entries(slips))('%s', async (fault, [name, find, replace, path]) => {
		const file = `templates/${name}`;
		const { root, remove } = makeRepository([
			{ copy: 'templates', to: 'templates' },
			...documents,
			{ file, find, replace },
		]);
		try {
			const messages: Message[] = [];
			await prepare(root, root, { asOf: undefined, earlier: undefined }, (message) => messages.push(message));
			const found = messages.filter(({ code }) => code === 'kind-definition');
			expect(found.map(({ place, params }) => [place.file, params])).toContainEqual([
				file,
				expect.objectContaining({ path, fault }),
			]);
		} finally {
			remove();
		}
	});
});

test('where only some words are allowed, they are told; elsewhere there are none', () => {
	const schema = z.strictObject({ word: z.enum(['one', 'two']), text: z.string() });
	const written = { word: 'three', text: [] };
	const { error } = schema.safeParse(written);
	expect(error && definitionFaultsOf(error, written)).toEqual([
		{ path: ['word'], fault: 'not-choice', choices: ['one', 'two'] },
		{ path: ['text'], fault: 'not-text', choices: [] },
	]);
});

test('what a schema finds that has no name of ours is still told in our words', () => {
	const { error } = z.string().max(1).safeParse('ab');
	expect(error && definitionFaultsOf(error, 'ab')).toEqual([{ path: [], fault: 'form', choices: [] }]);
});
