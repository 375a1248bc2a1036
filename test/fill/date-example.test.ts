import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { dateExample } from '../../scripts/fill/date-example.ts';

const dated = (yaml: string, title: string, day?: string) => {
	const document = parseDocument(yaml);
	dateExample(document, title, day);
	return document.toString();
};

const report = `id: BHTR-2026
date: 2026-11-21
plan: PLAN-2026
year: 2026
prepared: 2026-11-21
tasks:
  - {task: Støymåling i 2026, done: 2026-11-21, deadline: 2027-02-01}
`;

test('what is of the day on which a document is made, gets that day; a later one comes as long after it', () => {
	expect(dated(report, 'Årsrapport', '2027-01-15')).toBe(`id: BHTR-2027
date: 2027-01-15
plan: PLAN-2027
year: 2027
prepared: 2027-01-15
tasks:
  - { task: Støymåling i 2026, done: 2027-01-15, deadline: 2027-03-28 }
`);
});

test('the year that a title names is the year of a document that has one', () => {
	expect(dated(report, 'Årsrapport for BHT 2025', '2026-11-22')).toContain(
		'id: BHTR-2025\ndate: 2026-11-22\nplan: PLAN-2025\nyear: 2025',
	);
	expect(dated(report, 'Årsrapport for BHT 2025')).toContain(
		'id: BHTR-2025\ndate: 2026-11-21\nplan: PLAN-2025\nyear: 2025',
	);
	expect(dated(report, 'Fra 2024 til 2025')).toContain('year: 2026');
});

test('a document without a year of its own is numbered by the day, whatever its title speaks of', () => {
	const risk = 'id: RISIKO-2026-01\ndate: 2026-11-21\nassessed: 2026-11-21\n';
	expect(dated(risk, 'Etter branntilsynet 2019', '2027-03-01')).toBe(
		'id: RISIKO-2027-01\ndate: 2027-03-01\nassessed: 2027-03-01\n',
	);
	expect(dated('id: BREV-2026-11-22\ndate: 2026-11-22\n', 'Brev', '2027-03-01')).toBe(
		'id: BREV-2027-03-01\ndate: 2027-03-01\n',
	);
	expect(dated('id: 9-001\ndate: 2026-11-21\n', 'Orden', '2027-03-01')).toBe('id: 9-001\ndate: 2027-03-01\n');
	expect(dated(risk, 'Uten dag')).toBe(risk);
});
