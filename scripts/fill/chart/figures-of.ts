import { clean } from '../../fields/clean.ts';
import type { ChartSpecification, DataGroup, Datum, Report } from '../../types/index.ts';
import { Exact } from '../amounts/exact.ts';
import { lookUp } from '../merge/look-up.ts';

/** One figure of a chart. */
export interface Figure {
	readonly category: string;
	/** Empty where nothing tells series apart. */
	readonly series: string;
	readonly value: Exact;
}

/** The figures that the rows of a chart hold; a row without a value has none. Undefined when something was no figure. */
export function figuresOf(chart: ChartSpecification, scope: DataGroup, report: Report): readonly Figure[] | undefined {
	const found = lookUp(scope, chart.rows.split('.'), 0);
	if ('names' in found || !Array.isArray(found.value)) return [];
	const rows = (found.value as readonly DataGroup[]).filter((row) => (row[chart.value] ?? null) !== null);
	const figures = rows.map((row) => figureOf(row, chart, report));
	const known = figures.filter((figure) => figure !== undefined);
	return known.length < rows.length ? undefined : known;
}

function figureOf(row: DataGroup, chart: ChartSpecification, report: Report): Figure | undefined {
	const written = row[chart.value] ?? null;
	const value = exact(written);
	const fits = value !== undefined && (chart.unit !== 'money' || value.decimalPlaces() <= 2);
	if (!fits) {
		const params = { chart: chart.name, column: chart.value, text: shown(written) };
		report({ code: 'chart-value', severity: 'error', place: chart.place, params });
		return undefined;
	}
	return { category: nameOf(row[chart.category]), series: chart.series ? nameOf(row[chart.series]) : '', value };
}

/** A number, or decimals as text; whoever writes more digits than these has no figure to show. */
function exact(written: Datum): Exact | undefined {
	if (typeof written === 'number' && Number.isFinite(written)) return new Exact(written);
	const isDecimal = typeof written === 'string' && /^-?\d{1,15}(?:\.\d{1,20})?$/.test(written);
	return isDecimal ? new Exact(written) : undefined;
}

/** What has no name is not left without a mark. */
function nameOf(value: Datum | undefined): string {
	return (typeof value === 'string' || typeof value === 'number' ? clean(String(value)) : '') || '–';
}

function shown(value: Datum): string {
	return typeof value === 'object' ? JSON.stringify(value).slice(0, 40) : String(value).slice(0, 40);
}
