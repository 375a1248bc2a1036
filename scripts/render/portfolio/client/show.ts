import type { PortfolioColumn } from '../../../types/portfolio.ts';
import { element } from '../../html/element.ts';
import { row } from '../row.ts';
import { table } from '../table.ts';
import { type Choice, firstChoice } from './choice.ts';
import { chosen } from './chosen.ts';
import { controls } from './controls.ts';
import type { Data } from './data.ts';
import { toDom } from './to-dom.ts';

/** Rows on one page; paper has them all. */
const rowsShown = 50;

/** Shows the companies, and shows others whenever something else is chosen. */
export function show(place: HTMLElement, data: Data): void {
	const { words, columns, rows, language } = data;
	place.append(...controls(data).map(toDom));
	const [status, held, pages] = ['[role="status"]', '.rows', '.pages'].map((one) =>
		place.querySelector<HTMLElement>(one),
	);
	if (!status || !held || !pages) return;
	const head = (column: PortfolioColumn) => element('button', { type: 'button' }, words.columns[column]);
	held.append(toDom(table(columns, words, head, [])));
	const body = held.querySelector('tbody');
	const format = new Intl.NumberFormat([language, 'nb']);
	let choice: Choice = firstChoice;
	let wanted = chosen(rows, choice);

	const draw = (from: number, to: number) =>
		body?.replaceChildren(...wanted.slice(from, to).map((company) => toDom(row(company, columns, words))));

	function drawPage(): void {
		const from = choice.page * rowsShown;
		const to = Math.min(from + rowsShown, wanted.length);
		draw(from, to);
		const [one, several] = words.companies;
		const of = `${format.format(wanted.length)} ${wanted.length === 1 ? one : several}`;
		status?.replaceChildren(
			wanted.length === 0 ? words.none : `${format.format(from + 1)}–${format.format(to)} ${words.of} ${of}`,
		);
		pages?.toggleAttribute('hidden', wanted.length <= rowsShown);
		// A button that can do no more keeps the keyboard.
		for (const button of pages?.querySelectorAll<HTMLElement>('button') ?? [])
			button.setAttribute('aria-disabled', String(!leads(Number(button.dataset.step))));
		for (const button of place.querySelectorAll<HTMLElement>('[data-total]'))
			button.setAttribute('aria-pressed', String(button.dataset.total === choice.total));
		for (const cell of place.querySelectorAll<HTMLElement>('th[data-column]')) {
			if (cell.dataset.column === choice.column) cell.setAttribute('aria-sort', orderOf(choice));
			else cell.removeAttribute('aria-sort');
		}
		for (const field of fields()) field.value = String(choice[field.dataset.filter as keyof Choice]);
	}

	function leads(step: number): boolean {
		const page = choice.page + step;
		return page >= 0 && page * rowsShown < wanted.length;
	}

	function fields(): NodeListOf<HTMLInputElement | HTMLSelectElement> {
		return place.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[data-filter]');
	}

	function choose(change: Partial<Choice>): void {
		choice = { ...choice, page: 0, ...change };
		if (Object.keys(change).some((key) => key !== 'page')) wanted = chosen(rows, choice);
		drawPage();
	}

	place.addEventListener('input', ({ target }) => {
		if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
		const { filter = '' } = target.dataset;
		choose({ [filter]: target.value, ...(filter === 'column' && { reversed: false }) });
	});
	place.addEventListener('click', ({ target }) => {
		const button = target instanceof Element ? target.closest('button') : null;
		if (button === null) return;
		const column = button.closest('th')?.dataset.column as PortfolioColumn | undefined;
		const { total, step } = button.dataset;
		if (column !== undefined) choose({ column, reversed: column === choice.column && !choice.reversed });
		else if (total !== undefined)
			choose({ total: total === choice.total ? undefined : (total as Exclude<Choice['total'], undefined>) });
		else if (step === undefined) choose(firstChoice);
		else if (leads(Number(step))) {
			choose({ page: choice.page + Number(step) });
			held.scrollIntoView();
		}
	});
	addEventListener('beforeprint', () => draw(0, wanted.length));
	addEventListener('afterprint', drawPage);
	drawPage();
}

/** Numbers begin with the most. */
function orderOf({ column, reversed }: Choice): 'ascending' | 'descending' {
	const isCount = !['name', 'state', 'next', 'built'].includes(column);
	return isCount === reversed ? 'ascending' : 'descending';
}
