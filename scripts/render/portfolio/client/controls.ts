import type { Element as Drawn } from 'hast';
import { portfolioStates } from '../../../types/portfolio.ts';
import { element } from '../../html/element.ts';
import { counted } from './chosen.ts';
import type { Data } from './data.ts';

/** The numbers that choose, the fields that do, and the line that says how many are shown. */
export function controls({ rows, words, columns, language }: Data): readonly Drawn[] {
	const format = new Intl.NumberFormat([language, 'nb']);
	const totals = counted(rows)
		.filter(([, number]) => number > 0)
		.map(([total, number]) => {
			const [one, several] = words.totals[total];
			const shown = [element('b', {}, format.format(number)), ` ${number === 1 ? one : several}`];
			return element('button', { type: 'button', dataTotal: total, ariaPressed: 'false' }, ...shown);
		});
	const types = [...new Set(rows.map(({ type }) => type))].filter((type) => type !== '').sort();
	const spoken = [...new Set(rows.map((row) => row.language))].sort();
	const counties = [...new Set(rows.flatMap((row) => row.counties))].sort(new Intl.Collator([language, 'nb']).compare);
	const options = {
		state: portfolioStates.map((state) => [state, words.states[state]] as const),
		language: spoken.map((one) => [one, words.languages[one]] as const),
		type: types.map((type) => [type, type] as const),
		county: counties.map((county) => [county, county] as const),
	};
	return [
		element('div', { className: ['totals'], role: 'group', ariaLabel: words.totalsName }, ...totals),
		element(
			'div',
			{ className: ['filters'], role: 'search' },
			labelled(
				'text',
				words.search,
				element('input', { id: 'text-filter', dataFilter: 'text', type: 'search', autoComplete: ['off'] }),
			),
			select('state', words.state, options.state, words.all),
			select('language', words.language, options.language, words.all),
			select('type', words.type, options.type, words.all),
			...(counties.length === 0 ? [] : [select('county', words.county, options.county, words.all)]),
			select(
				'column',
				words.sortBy,
				columns.map((column) => [column, words.columns[column]] as const),
			),
			element('button', { type: 'button', className: ['reset'] }, words.reset),
		),
		element('p', { role: 'status' }),
		element('div', { className: ['rows'] }),
		element(
			'nav',
			{ className: ['pages'], ariaLabel: words.pages },
			element('button', { type: 'button', dataStep: '-1' }, words.previous),
			element('button', { type: 'button', dataStep: '1' }, words.next),
		),
	];
}

function select(
	name: string,
	label: string,
	options: readonly (readonly [value: string, words: string])[],
	all?: string,
): Drawn {
	const written = [...(all === undefined ? [] : [['', all] as const]), ...options];
	const choices = written.map(([value, words]) => element('option', { value }, words));
	return labelled(name, label, element('select', { id: `${name}-filter`, dataFilter: name }, ...choices));
}

function labelled(name: string, label: string, field: Drawn): Drawn {
	return element(
		'div',
		{ className: ['filter', `by-${name}`] },
		element('label', { htmlFor: [`${name}-filter`] }, label),
		field,
	);
}
