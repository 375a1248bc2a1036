import { toString as wordsOf } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { prepare } from '../../../scripts/pipeline.ts';
import type { Filled } from '../../../scripts/types/index.ts';
import { type Edits, makeRepository } from '../../support/repository.ts';
import { rowsOf } from './records.ts';

const minutes = 'company/centre/BREF-1988-01_Moede.md';

test('a roster shows the sites by enrolment, with the seats that they have', async () => {
	const [, , , sites] = rowsOf(await madeOf('board', []));
	expect(sites).toEqual([
		['1', 'Kasernen', 'Hæren', '300', 'medlem'],
		['2', 'Flyvestationen', 'Flyvevåbnet', '250', 'medlem'],
		['3', 'Depotet', 'Fælles', '200', 'medlem'],
		['4', 'Flådestationen', 'Søværnet', '180', 'medlem'],
		['5', 'Lejren', 'Hæren', '120', 'suppleant'],
		['6', 'Værkstedet', 'Hæren', '80', 'suppleant'],
		['7', 'Skolen', 'Hæren', '40', ''],
	]);
});

test('minutes tell how many of a side it takes, and a deputy counts only where a member is missing', async () => {
	const made = await madeOf('board-meeting', [
		written(
			'present:\n  management: [Mette Eksempel, Inga Prøve]\n  employees: [Bodil Eksempel, Finn Prøve, Gerda Prøve, Hans Prøve, Lis Prøve]',
		),
	]);
	expect(rowsOf(made)[0]?.map(([side, , present, least]) => [side, present, least])).toEqual([
		['Ledelsen', '2 af 4', '2'],
		['De ansatte', '4 af 4', '2'],
	]);
	expect(wordsIn(made)).toContain('Bestyrelsen var beslutningsdygtig.');
});

test('minutes say that there was no quorum, and nothing of it where there is no board', async () => {
	const few = written('presentNumber: {management: 1, employees: 4}');
	expect(wordsIn(await madeOf('board-meeting', [few]))).toContain('Bestyrelsen var ikke beslutningsdygtig.');
	const roster = 'company/centre/BESTYR-1988_Bestyrelse.md';
	const without = await madeOf('board-meeting', [few, { file: roster, delete: true }]);
	expect(wordsIn(without)).not.toContain('beslutningsdygtig');
	expect(rowsOf(without)[0]?.map(([, , present]) => present)).toEqual(['1', '4']);
});

function written(present: string): Edits[number] {
	const head = 'id: BREF-1988-01\ntitle: Møde\nkind: board-meeting\nversion: 1\ndate: 1988-05-19\nstatus: Udkast';
	const write = `---\n${head}\nheld: 1988-05-19\nplace: Kasernen\n${present}\ndecisions: []\n---\n`;
	return { file: minutes, write };
}

async function madeOf(kind: string, edits: Edits): Promise<Filled> {
	const { root, remove } = makeRepository([{ copy: 'test/support/centre', to: 'company/centre' }, ...edits]);
	try {
		const { companies } = await prepare(root, process.cwd(), { asOf: undefined, earlier: undefined }, () => {});
		const found = companies.flatMap(({ documents }) => documents).find(({ doc }) => doc.kind === kind);
		if (found === undefined) throw new Error(`${kind} was not made`);
		return found;
	} finally {
		remove();
	}
}

function wordsIn({ doc }: Filled): string {
	return doc.body.children.map((node) => wordsOf(node)).join('\n');
}
