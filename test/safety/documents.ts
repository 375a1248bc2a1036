import fc from 'fast-check';
import { hostileText } from '../fill/merge/hostile-text.ts';

/** What stands in front matter where it should, and where it should not. */
const yamlPieces = [
	...['id: 1-002', 'title: Avvik', 'version: 1', 'date: 2026', 'status: Aktiv', 'language: nb', 'owner: Verksmester'],
	...[
		'approver: Daglig leder',
		'kind: instruction',
		'version: 0150',
		'date: 2025-02-30',
		'date: 12:30',
		'title: |\n  a\n  b',
	],
	...[
		'__proto__: 1',
		'constructor: {prototype: 1}',
		'a: &x 1',
		'b: *x',
		'<<: *x',
		'!!js/function a: 1',
		'a: !!binary aGk=',
	],
	...['references:\n  - law: aml\n    sections: ["3-3"]', 'waivers:\n  - {code: wording, text: a, reason: b, by: c}'],
	...[
		'revisions:\n  - {version: 1, date: 2026, summary: "{{x}}"}',
		'"\\u0000": 1',
		'? a',
		'- a',
		'# merknad',
		'\t',
		'{',
		'[[[[',
	],
];

/** Whole parts of Markdown and of merges, right, wrong and half. */
const bodyPieces = [
	...[
		'## Formål',
		'## Ansvar',
		'### Under',
		'# Øverst',
		'## ',
		'- punkt',
		'1. a',
		'> sitat',
		'- [x] gjort',
		'    kode',
		'---',
	],
	...[
		'| a | b |\n|---|---|\n| c | d |',
		'```\nkode\n```',
		'![bilde](logo.svg)',
		'[lenke](1-001)',
		'[a]: b',
		'[^1]',
		'[^1]: note',
	],
	...[
		'{{company.name}}',
		'{{company.nmae}}',
		'{{#if company.name}}',
		'{{/if}}',
		'{{#each company.emergencyContacts}}',
		'{{/each}}',
	],
	...[
		'{{name}}',
		'{{date document.date}}',
		'{{section "purpose"}}',
		'{{body}}',
		'{{pen "Dato"}}',
		'{{{x}}}',
		'{{> x}}',
		'{{',
		'}}',
	],
	...[
		'{{#each company.emergencyContacts}}\n- {{name}}: {{phone}}\n{{/each}}',
		'\\{{company.name}}',
		'{{! merknad }}',
		'{{* x}}',
	],
	...[
		'§ 3-3',
		'aml. § 3-3 første ledd bokstav a',
		'jf. §§ 13-1 og 13-2',
		'01 01 70 123 45',
		'kari@prove.example',
		'_______',
		'TODO',
	],
	...['<b>', '<!-- x -->', '<script>globalThis.ran = true</script>', '[a](javascript:x)', '*a _b* c_', '~~a [b](c)~~'],
];

const lines = (pieces: readonly string[]) =>
	fc
		.array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...pieces) }, hostileText), { maxLength: 14 })
		.chain((parts) => fc.constantFrom('\n', '\n\n', ' ').map((between) => parts.join(between)));

const header = fc.constantFrom(
	...Array.from({ length: 12 }, () => '---'),
	...['---js', '---javascript', '---json', '---toString', '', '\n---', '--- ', '----'],
);
const footer = fc.constantFrom(...Array.from({ length: 12 }, () => '---'), '---a', '', '...', ' ---');

/** The fields that a document of the house needs, so that most texts come past their front matter. */
const whole = yamlPieces.slice(0, 8).join('\n');

const front = fc.oneof({ weight: 3, arbitrary: fc.constant(whole) }, { weight: 2, arbitrary: lines(yamlPieces) });

/** A document as a careless author, a broken program or an enemy would leave it: its parts are real, its order need not be. */
export const aDocument = fc
	.tuple(header, front, footer, lines(bodyPieces))
	.map(([open, yaml, close, body]) =>
		[open, yaml === whole ? yaml : `${whole}\n${yaml}`, close, '', body, ''].join('\n'),
	);
