import { Fragment, type JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { StudioOverview, StudioRow } from '../../../types/studio.ts';
import { addressOf } from '../place.ts';
import { texts } from '../start.ts';
import { Day } from './day.tsx';
import { deadlineOf } from './shown-rows.ts';
import { type Column, columns, type Order } from './sorted-rows.ts';
import { roles } from './table-roles.ts';

const words = texts.list;

/** What a row says of what its document lacks, before that is known; undefined where it is. */
type Unknown = string | undefined;

interface TableProps {
	readonly overview: StudioOverview;
	/** All rows, in their order. */
	readonly rows: readonly StudioRow[];
	readonly isShown: (row: StudioRow) => boolean;
	readonly order: Order;
	readonly sortBy: (column: Column) => void;
}

/**
 * The table of all documents. Rows that are not shown stay where they are, hidden, and what stands in a row is made once, so
 * that a letter in the search of a thousand documents costs no more than hiding and showing. All rows are there to be found by
 * the browser's own search and to be read.
 */
export function DocumentTable({ overview, rows, isShown, order, sortBy }: TableProps): JSX.Element {
	const { day, checked, check } = overview;
	const unknown = checked ? undefined : check.type === 'failed' ? words.unchecked : words.checking;
	const cells = useMemo(
		() => new Map(overview.rows.map((row) => [row, <Cells key={row.file} row={row} day={day} unknown={unknown} />])),
		[overview.rows, day, unknown],
	);
	return (
		<table class="documents list" {...roles.table}>
			<thead {...roles.group}>
				<tr {...roles.row}>
					{columns.map((column) => (
						<th key={column} scope="col" {...roles.head} aria-sort={order.column === column ? order.way : undefined}>
							<button type="button" class="sort" onClick={() => sortBy(column)}>
								{words.columns[column]}
								<span aria-hidden="true">{order.column !== column ? '' : order.way === 'ascending' ? '▲' : '▼'}</span>
							</button>
						</th>
					))}
				</tr>
			</thead>
			<tbody {...roles.group}>
				{rows.map((row) => (
					<tr key={row.file} {...roles.row} hidden={!isShown(row)}>
						{cells.get(row)}
					</tr>
				))}
			</tbody>
		</table>
	);
}

interface CellsProps {
	readonly row: StudioRow;
	readonly day: string;
	readonly unknown: Unknown;
}

function Cells({ row, day, unknown }: CellsProps): JSX.Element {
	const { file, id, title, status, state, version, date, nextReview, draft, shared, errors, warnings } = row;
	const deadline = deadlineOf(row, day);
	const found = errors + warnings === 0 ? words.nothing : words.findings(errors, warnings);
	return (
		<Fragment>
			<td {...roles.cell} data-column={words.columns.id}>
				{id}
			</td>
			<th scope="row" {...roles.name}>
				<a href={addressOf('document', { file })}>{title === '' ? words.untitled : title}</a>
				{(draft || shared) && <small>{draft ? words.draft : words.shared}</small>}
			</th>
			<td {...roles.cell} data-column={words.columns.status}>
				<span class={`state ${state ?? 'unknown'}`}>{status}</span>
			</td>
			<td {...roles.cell} data-column={words.columns.version}>
				{version}
			</td>
			<td {...roles.cell} data-column={words.columns.date}>
				<Day day={date} />
			</td>
			<td {...roles.cell} data-column={words.columns.nextReview}>
				<Day day={nextReview} />
				{deadline !== undefined && <strong class={deadline}> {words[deadline]}</strong>}
			</td>
			<td {...roles.cell} data-column={words.columns.lacks} class={errors > 0 ? 'errors' : undefined}>
				{unknown ?? found}
			</td>
		</Fragment>
	);
}
