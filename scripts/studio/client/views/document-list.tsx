import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
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

/** What has been asked of the list last: whoever comes back to it finds it as it was, and goes through companies with the same question. */
const search = signal('');
const filter = signal<StudioFilter>('all');
const order = signal<Order>({ column: 'id', way: 'ascending' });

/** All documents of a company: where they stand, what they lack, what is due. */
export function DocumentList(): JSX.Element {
	const { company } = place.value;
	const { value, fault } = useAnswer<StudioOverview>('/api/overview', { company });
	const asked = { search: search.value, filter: filter.value, order: order.value };
	const { rows = none, day = '' } = value ?? {};
	const counts = useMemo(() => new Map(studioFilters.map((one) => [one, countOf(rows, one, day)])), [rows, day]);
	const sorted = useMemo(() => sortedRows(rows, asked.order, start.language), [rows, asked.order]);
	const shown = useMemo(
		() => new Set(rows.filter((row) => isShown(row, asked.filter, asked.search, day))),
		[rows, asked.filter, asked.search, day],
	);
	if (value === undefined) return <p role="status">{fault ?? words.reading}</p>;
	const { check, checked } = value;
	const count = (one: StudioFilter) => counts.get(one) ?? 0;
	const lacking = checked ? count('lacking') : undefined;
	const ready = lacking === undefined ? undefined : rows.length - lacking;
	const sums = { documents: rows.length, ready, lacking, due: count('due'), late: count('late') };
	const sortBy = (column: Column) => {
		const isTurned = asked.order.column === column && asked.order.way === 'ascending';
		order.value = { column, way: isTurned ? 'descending' : 'ascending' };
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
					<input
						type="search"
						value={asked.search}
						onInput={({ currentTarget }) => {
							search.value = currentTarget.value;
						}}
					/>
				</label>
				<label>
					{words.show}
					<select
						value={asked.filter}
						onChange={({ currentTarget }) => {
							filter.value = currentTarget.value as StudioFilter;
						}}
					>
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
						value={orders.findIndex(({ column, way }) => column === asked.order.column && way === asked.order.way)}
						onChange={({ currentTarget }) => {
							order.value = orders[Number(currentTarget.value)] ?? asked.order;
						}}
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
				<DocumentTable
					overview={value}
					rows={sorted}
					isShown={(row) => shown.has(row)}
					order={asked.order}
					sortBy={sortBy}
				/>
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
