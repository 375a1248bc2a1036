import type { Table } from 'mdast';
import { expect, test } from 'vitest';
import { tableColumns } from '../../../scripts/render/pdf/table-columns.ts';
import { aDoc } from '../a-doc.ts';

test('a column of long texts gets more of the line than one of short texts', () => {
	const [long = 0, short = 0] = tableColumns(
		table(['Oppgave', 'Timer'], ['Kartlegge fysisk arbeidsmiljø', '12']),
	).shares;
	expect(long).toBeGreaterThan(2 * short);
});

test('short texts and whole words stay on one line beside long texts', () => {
	const { letters } = tableColumns(
		table(['Frist', 'Hva'], ['14.02.2025', `arbeidsmiljøutvalget ${'ord '.repeat(200)}`]),
	);
	expect(letters[0]).toBeGreaterThanOrEqual('14.02.2025'.length - 1);
	expect(letters[1]).toBeGreaterThanOrEqual('arbeidsmiljøutvalget'.length);
});

test('a bold word gets the room that bold letters take', () => {
	const rest = 'ord '.repeat(200);
	const [plain = 0, bold = 0] = ['mangler', '**mangler**'].map((word) => {
		const { shares } = tableColumns(table([rest, rest, ''], [rest, rest, word]));
		return shares[2] ?? 0;
	});
	// Of 9.5 points, as the typeface has it, and the margins.
	expect(plain).toBeLessThan(35.2 + 10);
	expect(bold).toBeGreaterThan(36.5 + 10);
});

test('columns share the whole line, and none vanishes', () => {
	for (const columns of [1, 2, 7, 20, 60]) {
		const { shares, letters } = tableColumns(
			table(Array.from({ length: columns }, (_, i) => (i === 0 ? '' : `Kolonne ${i}`))),
		);
		expect(shares).toHaveLength(columns);
		for (const share of shares) expect(share).toBeGreaterThan(0);
		for (const letter of letters) expect(letter).toBeGreaterThan(0);
	}
});

test('many columns of long words are set smaller', () => {
	const words = (columns: number) => table(Array.from({ length: columns }, () => 'Bedriftshelsetjenesten'));
	expect(tableColumns(words(3)).dense).toBe(false);
	expect(tableColumns(words(9)).dense).toBe(true);
});

test('a blank for the pen gets room', () => {
	const { shares } = tableColumns(table(['Navn', 'S'], ['Kari', '[S](pen:)']));
	expect(shares[1]).toBeGreaterThan(shares[0] ?? 0);
});

function table(...rows: readonly (readonly string[])[]): Table {
	const [header = [], ...others] = rows;
	const lines = [header, header.map(() => '-'), ...others].map((cells) => `| ${cells.join(' | ')} |`);
	const [node] = aDoc({ markdown: lines.join('\n') }).body.children;
	if (node?.type !== 'table') throw new Error('No table');
	return node;
}
