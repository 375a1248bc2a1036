import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { type StudioFilter, type StudioOverview, type StudioRow, studioFilters } from '../../../types/studio.ts';
import { FindingList } from '../actions/finding-list.tsx';
import { place } from '../place.ts';
import { start, texts } from '../start.ts';
import { Title } from '../title.tsx';
import { useAnswer } from '../use-answer.ts';
import { DocumentTable } from './document-table.tsx';
import { countOf, isShown } from './shown-rows.ts';
import { type Column, columns, type Order, sortedRows } from './sorted-rows.ts';

const words = texts.list;

const none: readonly StudioRow[] = [];

/** Every order that the list can have, as a choice where it has no head to press. */
const orders = columns.flatMap((column) => (['ascending', 'descending'] as const).map((way) => ({ column, way })));

/** All documents of a company: where they stand, what they lack, what is due. */
export function DocumentList(): JSX.Element {
	const { company } = place.value;
	const { value, fault } = useAnswer<StudioOverview>('/api/overview', { company });
	const [search, setSearch] = useState('');
	const [filter, setFilter] = useState<StudioFilter>('all');
	const [order, setOrder] = useState<Order>({ column: 'id', way: 'ascending' });
	const { rows = none, day = '' } = value ?? {};
	const counts = useMemo(() => new Map(studioFilters.map((one) => [one, countOf(rows, one, day)])), [rows, day]);
	const sorted = useMemo(() => sortedRows(rows, order, start.language), [rows, order]);
	const shown = useMemo(
		() => new Set(rows.filter((row) => isShown(row, filter, search, day))),
		[rows, filter, search, day],
	);
	if (value === undefined) return <p role="status">{fault ?? words.reading}</p>;
	const { check, checked } = value;
	const count = (one: StudioFilter) => counts.get(one) ?? 0;
	const lacking = checked ? count('lacking') : undefined;
	const ready = lacking === undefined ? undefined : rows.length - lacking;
	const sums = { documents: rows.length, ready, lacking, due: count('due'), late: count('late') };
	const sortBy = (column: Column) => {
		const isTurned = order.column === column && order.way === 'ascending';
		setOrder({ column, way: isTurned ? 'descending' : 'ascending' });
	};
	return (
		<>
			<Title of={words.title} />
			<p class="sum">{words.sum(sums)}</p>
			<p role="status" class={`check ${check.type}`}>
				{check.type === 'failed' ? texts.check.failed(check.reason) : texts.check[check.type]}
			</p>
			<search class="controls">
				<label>
					{words.search}
					<input type="search" value={search} onInput={({ currentTarget }) => setSearch(currentTarget.value)} />
				</label>
				<label>
					{words.show}
					<select value={filter} onChange={({ currentTarget }) => setFilter(currentTarget.value as StudioFilter)}>
						{studioFilters.map((one) => (
							<option key={one} value={one}>
								{words.filters[one]}
								{one === 'lacking' && !checked ? '' : ` (${count(one)})`}
							</option>
						))}
					</select>
				</label>
				<label class="order">
					{words.order}
					<select
						value={orders.findIndex(({ column, way }) => column === order.column && way === order.way)}
						onChange={({ currentTarget }) => setOrder(orders[Number(currentTarget.value)] ?? order)}
					>
						{orders.map(({ column, way }, index) => (
							<option key={`${column} ${way}`} value={index}>
								{words.columns[column]}, {words.ways[way]}
							</option>
						))}
					</select>
				</label>
			</search>
			<p role="status">{shown.size === 0 ? words.none : words.counted(shown.size, rows.length)}</p>
			<div class="documents-box" hidden={shown.size === 0}>
				<DocumentTable overview={value} rows={sorted} isShown={(row) => shown.has(row)} order={order} sortBy={sortBy} />
			</div>
			{value.elsewhere.length > 0 && (
				<section aria-labelledby="elsewhere">
					<h2 id="elsewhere">{words.elsewhere}</h2>
					<FindingList findings={value.elsewhere} />
				</section>
			)}
		</>
	);
}
