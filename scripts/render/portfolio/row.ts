import type { Element } from 'hast';
import type { PortfolioWords } from '../../messages/portfolio-texts.ts';
import type { PortfolioBehind, PortfolioColumn, PortfolioRow, PortfolioState } from '../../types/portfolio.ts';
import { element } from '../html/element.ts';
import { conflictsOf, normsOf } from './columns.ts';

/** A company as a row of the table; what its numbers stand for opens below its name. */
export function row(company: PortfolioRow, columns: readonly PortfolioColumn[], words: PortfolioWords): Element {
	const cells = columns.map((column) => {
		if (column === 'name')
			return element(
				'th',
				{ scope: 'row', role: 'rowheader' },
				nameOf(company),
				about(company, words),
				opened(company, words),
			);
		const content = contentOf(company, column, words);
		const isNone = content === '0' || content === '';
		const properties = { role: 'cell', className: [`of-${column}`], dataLabel: words.columns[column] };
		return element('td', isNone ? { ...properties, dataNone: '' } : properties, ...(isNone ? ['–'] : [content]));
	});
	return element('tr', { role: 'row' }, ...cells);
}

function nameOf({ name, handbook }: PortfolioRow): Element {
	return handbook === ''
		? element('span', { className: ['company'] }, name)
		: element('a', { className: ['company'], href: handbook }, name);
}

function about({ id, orgNumber, type, language, place, counties }: PortfolioRow, words: PortfolioWords): Element {
	const parts = [id, orgNumber, type, words.languages[language], place, ...counties].filter((part) => part !== '');
	return element('span', { className: ['about'] }, parts.join(' · '));
}

function contentOf(
	company: PortfolioRow,
	column: Exclude<PortfolioColumn, 'name'>,
	words: PortfolioWords,
): Element | string {
	const [day = '', what = ''] = company.next;
	switch (column) {
		case 'state':
			return state(company.state, words);
		case 'inForce':
		case 'drafts':
			return String(company[column]);
		case 'missing':
			return String(company.gaps.length);
		case 'lacking':
		case 'late':
			return String(company[column].length);
		case 'next':
			return day === ''
				? ''
				: element(
						'span',
						{},
						element('span', { className: ['day'] }, day),
						' ',
						element('span', { className: ['what'] }, what),
					);
		case 'gaps':
			return String(normsOf(company));
		case 'behind':
			return behindOf(company, words);
		case 'built':
			return company.built;
		case 'run':
			return words.runs[company.run ?? 'none'];
	}
}

function behindOf(company: PortfolioRow, { conflicts: [one, several] }: PortfolioWords): Element | string {
	const conflicts = conflictsOf(company);
	const number = String(company.behind.length);
	if (conflicts === 0) return number;
	const told = `${conflicts} ${conflicts === 1 ? one : several}`;
	return element('span', {}, `${number} `, element('span', { className: ['what'] }, told));
}

const signs: Readonly<Record<PortfolioState, string>> = {
	errors: '✕',
	lacking: '!',
	unbuilt: '○',
	outdated: '↻',
	ready: '✓',
};

function state(is: PortfolioState, { states }: PortfolioWords): Element {
	const sign = element('span', { className: ['sign'], ariaHidden: 'true' }, signs[is]);
	return element('span', { className: ['state', is] }, sign, states[is]);
}

function opened(company: PortfolioRow, words: PortfolioWords): Element | undefined {
	const { errors, faulty, lacking, late, gaps, behind, language } = company;
	const missing = gaps.map(({ missing: what, norms }) => `${what} (${norms.join(', ')})`);
	const lists = [
		list(words.errors, errors),
		list(words.faulty, faulty),
		list(words.lacking, lacking, language),
		list(words.late, late),
		list(words.gaps, missing),
		list(
			words.behind,
			behind.map((one) => behindWords(one, words)),
		),
	].filter((one) => one !== undefined);
	if (lists.length === 0) return undefined;
	const hidden = element('span', { className: ['hidden'] }, `: ${company.name}`);
	return element('details', {}, element('summary', {}, words.details, hidden), ...lists.flat());
}

function behindWords({ what, from, to, conflicts }: PortfolioBehind, words: PortfolioWords): string {
	const [one, several] = words.places;
	const places = conflicts === 0 ? '' : `, ${conflicts} ${conflicts === 1 ? one : several}`;
	return `${what}: ${from === '' ? words.unknown : from} → ${to || words.gone}${places}`;
}

function list(heading: string, items: readonly string[], lang?: string): readonly Element[] | undefined {
	if (items.length === 0) return undefined;
	const written = items.map((item) => element('li', lang === undefined ? {} : { lang }, item));
	return [element('p', { className: ['heading'] }, heading), element('ul', {}, ...written)];
}
