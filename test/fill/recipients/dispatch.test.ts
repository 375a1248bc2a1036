import { expect, test } from 'vitest';
import { prepare } from '../../../scripts/pipeline.ts';
import type { DataGroup, Filled } from '../../../scripts/types/index.ts';
import { type Edits, makeRepository } from '../../support/repository.ts';

const folder = 'company/centre';
const round = `${folder}/RUNDE-1988-01_Rundering.md`;
const sheet = `${folder}/FORD-1988-01_Fordeling.md`;
const named = 'recipients: [FKO, tjenestesteder, bestyrelsen]';

test('the board is those who sat when the document was approved, each with one copy', async () => {
	const { rows, copies } = dispatchIn(await made([]));
	const board = rows.filter(({ role }) => role === 'bestyrelsen');
	expect(board.map(({ recipient }) => recipient)).toEqual([
		...['Mette Eksempel', 'Jens Prøve', 'Karen Prøve', 'Ole Prøve'],
		...['Bodil Eksempel', 'Finn Prøve', 'Gerda Prøve', 'Hans Prøve'],
	]);
	expect(copies).toBe(2 + 7 * 2 + 8);
});

test('without a board on that day its name stands for it', async () => {
	const { rows } = dispatchIn(await made([{ file: round, find: '1988-05-03', replace: '1987-05-03' }]));
	expect(rows.at(-1)).toMatchObject({ recipient: 'Bestyrelsen', copies: 1, role: 'bestyrelsen' });
});

test('a site with an entry of its own is not sent to with the others', async () => {
	const { rows } = dispatchIn(await made([]));
	const sites = rows.filter(({ role }) => role === 'tjenestested');
	expect(sites).toHaveLength(7);
	for (const { recipient, sent } of sites)
		expect(sent).toEqual(
			recipient === 'Lejren' ? [{ day: '1988-05-06', way: 'internt' }] : [{ day: '1988-05-04', way: 'post' }],
		);
});

test('each part of a recipient gets as many copies as it says itself, else as many as the whole', async () => {
	const { rows } = dispatchIn(await made([{ file: round, find: named, replace: 'recipients: [udvalgene]' }]));
	expect(rows.map(({ recipient, copies }) => [recipient, copies])).toEqual([
		['Hærens Hovedsikkerhedsudvalg', 1],
		['Søværnets Hovedsikkerhedsudvalg', 3],
	]);
});

test('one that no register knows is sent to by its name, as many copies as usual', async () => {
	const edits = [
		{ file: round, find: named, replace: 'recipients: [Hjemmeværnet]' },
		{ file: sheet, find: 'recipient: bestyrelsen', replace: 'recipient: HJEMMEVÆRNET' },
	];
	const { rows, copies } = dispatchIn(await made(edits));
	expect(rows).toMatchObject([{ recipient: 'Hjemmeværnet', copies: null, sent: [{ day: '1988-05-03' }] }]);
	expect(copies).toBeNull();
});

test('what is printed at the end of a document counts what the sheet counts', async () => {
	const found = await made([]);
	expect(documentIn(found, 'RUNDE-1988-01').doc.frame.distribution).toMatchObject({
		rows: [
			['Forsvarskommandoen', 'Materielstaben', '2'],
			['Tjenestestederne', '', '14'],
			['Bestyrelsen', '', '8'],
		],
		total: ['I alt', '', String(dispatchIn(found).copies)],
	});
});

interface Dispatch extends DataGroup {
	readonly rows: readonly DataGroup[];
}

function dispatchIn(documents: readonly Filled[]): Dispatch {
	return documentIn(documents, 'FORD-1988-01').derived.dispatch as Dispatch;
}

function documentIn(documents: readonly Filled[], id: string): Filled {
	const found = documents.find(({ doc }) => doc.id === id);
	if (found === undefined) throw new Error(`${id} was not made`);
	return found;
}

async function made(edits: Edits): Promise<readonly Filled[]> {
	const centre = ['README.md', 'sites.csv', 'BESTYR-1988_Bestyrelse.md', 'enrolments.csv'];
	const { root, remove } = makeRepository([
		...centre.map((name) => ({ copy: `test/support/centre/${name}`, to: `${folder}/${name}` })),
		{ copy: 'test/support/dispatch', to: folder },
		...edits,
	]);
	try {
		const options = { asOf: undefined, earlier: undefined, company: 'centre' };
		const { companies } = await prepare(root, process.cwd(), options, () => {});
		return companies.flatMap(({ documents }) => documents);
	} finally {
		remove();
	}
}
