import type { Element } from 'hast';
import { portfolioTexts } from '../../messages/portfolio.ts';
import type { Language, PortfolioRow } from '../../types/index.ts';
import { colourOnDark } from '../html/colour-on-dark.ts';
import { element } from '../html/element.ts';
import { lines } from '../html/lines.ts';
import { singlePage } from '../html/single-page.ts';
import { columnsFor } from './columns.ts';
import type { Held } from './held.ts';
import { row } from './row.ts';
import { table } from './table.ts';

/** Companies that a page shows also where nothing runs in it; more of them are in the table for spreadsheets alone. */
export const mostWithoutScript = 2000;

export interface Portfolio {
	readonly language: Language;
	/** Whose page it is. */
	readonly provider: { readonly name: string; readonly colour: string };
	/** YYYY-MM-DD; undefined: nothing is said of what is late. */
	readonly asOf: string | undefined;
	/** Whether it was asked what workers came to. */
	readonly hasRuns: boolean;
	/** Kinds whose deadlines are not known before their documents are filled in. */
	readonly unforeseen: readonly string[];
	/** In the order of their names. */
	readonly rows: readonly PortfolioRow[];
}

/** What all companies of a provider come to, as one page that needs nothing beside it; `csv` is the name of the same as a table. */
export function portfolioPage(
	portfolio: Portfolio,
	{ css, own, script }: { readonly css: string; readonly own: string; readonly script: string },
	csv: string,
): string {
	const { language, provider } = portfolio;
	const { title } = portfolioTexts[language];
	const brand = `:root { --brand: ${provider.colour}; --brand-on-dark: ${colourOnDark(provider.colour)}; }`;
	return singlePage({
		language,
		title: `${title} – ${provider.name}`,
		styles: [css, brand, own],
		firm: element('header', { className: ['firm'] }, element('p', { className: ['name'] }, provider.name)),
		main: main(portfolio, csv),
		wide: true,
		hidden: true,
		program: { script, data: dataOf(portfolio) },
	});
}

function main(portfolio: Portfolio, csv: string): Element {
	const { language, provider, asOf, unforeseen } = portfolio;
	const texts = portfolioTexts[language];
	return element(
		'main',
		{ id: 'text', tabIndex: -1 },
		...lines([
			element('hgroup', {}, element('h1', {}, texts.title)),
			element('div', { className: ['notices'], role: 'note' }, element('p', {}, texts.only(provider.name))),
			element('p', {}, asOf === undefined ? texts.noToday : texts.asOf(asOf)),
			asOf !== undefined && unforeseen.length > 0 ? element('p', {}, texts.unforeseen(unforeseen)) : undefined,
			element('p', {}, `${texts.asTable} `, element('a', { href: csv }, csv)),
			element('div', { id: 'shown' }),
			element('noscript', {}, ...withoutScript(portfolio)),
		]),
	);
}

function withoutScript({ language, rows, asOf, hasRuns }: Portfolio): readonly Element[] {
	const texts = portfolioTexts[language];
	if (rows.length > mostWithoutScript) return [element('p', {}, texts.needsScript(rows.length))];
	const columns = columnsFor({ hasDay: asOf !== undefined, hasRuns });
	const drawn = rows.map((company) => row(company, columns, texts.words));
	return [
		element('p', {}, texts.withoutScript),
		table(columns, texts.words, (column) => texts.words.columns[column], drawn),
	];
}

/** What the page's program reads: JSON in which nothing can end the element that it stands in. */
function dataOf({ language, asOf, rows, hasRuns }: Portfolio): string {
	// Companies that are alike have the same gaps, which are most of what there is to say.
	const gaps = new Map<string, number>();
	const held: Held = {
		language,
		words: portfolioTexts[language].words,
		columns: columnsFor({ hasDay: asOf !== undefined, hasRuns }),
		rows: rows.map((company) => {
			const key = JSON.stringify(company.gaps);
			const place = gaps.get(key) ?? gaps.size;
			gaps.set(key, place);
			return { ...company, gaps: place };
		}),
		gaps: [...gaps.keys()].map((key) => JSON.parse(key) as PortfolioRow['gaps']),
	};
	return JSON.stringify(held).replaceAll('<', '\\u003c');
}
