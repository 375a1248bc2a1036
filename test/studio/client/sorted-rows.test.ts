import { expect, test } from 'vitest';
import { sortedRows } from '../../../scripts/studio/client/views/sorted-rows.ts';
import type { StudioRow } from '../../../scripts/types/index.ts';

const row = (id: string, more: Partial<StudioRow> = {}): StudioRow => ({
	...{ file: `${id}.md`, id, title: '', kind: '', kindLabel: '', state: undefined, status: '', version: '', date: '' },
	...{ nextReview: undefined, draft: false, shared: false, errors: 0, warnings: 0 },
	...more,
});

const ids = (rows: readonly StudioRow[]) => rows.map(({ id }) => id);

test('numbers are sorted as numbers, and letters as the language has them', () => {
	const rows = [row('10-1'), row('9-1'), row('2-1')];
	expect(ids(sortedRows(rows, { column: 'id', way: 'ascending' }, 'nb'))).toEqual(['2-1', '9-1', '10-1']);
	const titles = ['Åpning', 'Zone', 'Ærlig', 'Øving'].map((title, index) => row(`${index}`, { title }));
	expect(sortedRows(titles, { column: 'title', way: 'ascending' }, 'nb').map(({ title }) => title)).toEqual([
		'Zone',
		'Ærlig',
		'Øving',
		'Åpning',
	]);
});

test('what a document does not say stands last either way', () => {
	const rows = [row('1'), row('2', { nextReview: '2026-01-01' }), row('3', { nextReview: '2025-01-01' })];
	expect(ids(sortedRows(rows, { column: 'nextReview', way: 'ascending' }, 'nb'))).toEqual(['3', '2', '1']);
	expect(ids(sortedRows(rows, { column: 'nextReview', way: 'descending' }, 'nb'))).toEqual(['2', '3', '1']);
});

test('one error weighs more than any number of warnings', () => {
	const rows = [row('1', { warnings: 12 }), row('2', { errors: 1 }), row('3')];
	expect(ids(sortedRows(rows, { column: 'lacks', way: 'descending' }, 'nb'))).toEqual(['2', '1', '3']);
});
