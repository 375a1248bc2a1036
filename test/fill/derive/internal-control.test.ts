import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import type { Edits } from '../../support/repository.ts';
import { madeOf, records, rowsOf } from './records.ts';

const instruction = 'instructions/1-001_Orden-paa-verkstedet.md';
const assessment = records['risk-assessment'];

const instructed: Edits = [
	{ file: instruction, find: 'owner: Verksmester', replace: 'owner: Verksmester\ninternalControl: [4, 6]' },
];

const assessed: Edits = [{ copy: 'templates/risk-assessment/example.md', to: assessment }];

const inForce: Edits = [{ file: assessment, find: 'status: Utkast', replace: 'status: Aktiv' }];

async function pointsWith(edits: Edits) {
	const made = await madeOf('system-description', edits);
	const links: string[] = [];
	visit(made.doc.body, 'documentLink', ({ document }) => void links.push(document));
	return { rows: rowsOf(made)[0]?.map(([number, , documents, status]) => [number, documents, status]), links };
}

test('an instruction alone documents goals, but risk only partly', async () => {
	const { rows, links } = await pointsWith(instructed);
	expect(rows).toEqual([
		['1', 'Dokumenter som viser til lover og forskrifter: 1', 'Dokumentert'],
		['2', 'Mangler: en instruks om opplæring og en opplæringsliste', 'Mangler'],
		['3', 'Mangler: en instruks om medvirkning', 'Mangler'],
		['4', '1-001 Orden på verkstedet', 'Dokumentert'],
		['5', 'Mangler: en instruks om ansvar', 'Mangler'],
		['6', '1-001 Orden på verkstedet. Mangler: en datert risikovurdering', 'Delvis'],
		['7', 'Mangler: en instruks om avvik og en avvikslogg', 'Mangler'],
		['8', 'Mangler: en instruks om gjennomgang', 'Mangler'],
	]);
	expect(links).toEqual(['1-001', '1-001']);
});

test('a draft of an assessment does not count', async () => {
	const { rows } = await pointsWith([...instructed, ...assessed]);
	expect(rows?.[5]).toEqual(['6', '1-001 Orden på verkstedet. Mangler: en datert risikovurdering', 'Delvis']);
});

test('an instruction and a dated assessment in force document risk, each with its link', async () => {
	const { rows, links } = await pointsWith([...instructed, ...assessed, ...inForce]);
	expect(rows?.[5]).toEqual([
		'6',
		'1-001 Orden på verkstedet, RISIKO-2026-01 Eksempel på risikovurdering',
		'Dokumentert',
	]);
	expect(links).toContain('RISIKO-2026-01');
});
