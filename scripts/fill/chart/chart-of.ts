import { createHash } from 'node:crypto';
import { clean } from '../../fields/clean.ts';
import type { Chart, ChartName, ChartSpecification, Report } from '../../types/index.ts';
import type { Facts } from '../merge/facts.ts';
import { figuresOf } from './figures-of.ts';
import { formatFor } from './format-for.ts';
import { namesOf } from './names-of.ts';
import { ticksFor } from './ticks-for.ts';

/** A chart with all that it says in the document's language; undefined where there are no figures, or where some are none. */
export function chartOf(chart: ChartSpecification, facts: Facts, used: Set<string>, report: Report): Chart | undefined {
	for (const key of ['', `.${chart.category}`, `.${chart.value}`, ...(chart.series ? [`.${chart.series}`] : [])])
		used.add(chart.rows + key);
	const figures = figuresOf(chart, facts.scope, report);
	if (figures === undefined || figures.length === 0) return undefined;
	const format = formatFor(
		chart.unit,
		facts.language,
		figures.map(({ value }) => value),
	);
	const names = namesOf(figures, format.full);
	const words = (text: ChartSpecification['caption']) => worded(text[facts.language], names);
	const printed = {
		form: chart.form,
		bars: figures.map(({ category, series, value }) => ({
			category,
			series,
			value: value.toNumber(),
			text: format.full(value),
		})),
		ticks: ticksFor(
			figures.map(({ value }) => value.toNumber()),
			format,
		),
		caption: words(chart.caption),
		alt: words(chart.description),
	};
	return { type: 'chart', url: addressOf(chart.name, printed), ...printed };
}

/** A text with what its placeholders name; an amount that ends in a full stop (`12 kr.`) ends its sentence, too. */
function worded(text: string, names: ReturnType<typeof namesOf>): string {
	const filled = text.replace(/\{(\w+)\}(\.?)/g, (_, name: ChartName, stop: string) => {
		const value = names[name];
		return value.endsWith('.') ? value : value + stop;
	});
	return clean(filled);
}

/** Charts of several documents may stand in one file, so each is known by what it shows. */
function addressOf(name: string, printed: object): string {
	return `chart/${createHash('sha256').update(JSON.stringify(printed)).digest('hex').slice(0, 16)}/${name}`;
}
