import { chartOf } from '../../scripts/fill/chart/chart-of.ts';
import type { Chart, ChartSpecification, DataGroup, Language } from '../../scripts/types/index.ts';

interface Wish extends Partial<Pick<ChartSpecification, 'form' | 'unit' | 'caption' | 'description'>> {
	readonly rows: readonly (readonly [category: string | number, value: string | number | null, series?: string])[];
	readonly language?: Language;
}

const everywhere = (text: string) => ({ nb: text, nn: text, da: text, en: text });

/** A chart of rows as a kind's documents show it, Danish and of money unless it is said. */
export function aChart({ rows, language = 'da', ...wish }: Wish): Chart {
	const specification: ChartSpecification = {
		name: 'costs',
		form: 'bars',
		rows: 'derived.rows',
		category: 'name',
		value: 'amount',
		series: rows.some(([, , series]) => series !== undefined) ? 'series' : undefined,
		unit: 'money',
		caption: everywhere('Udgifter {first}–{last}'),
		description: everywhere('Størst er {highest} med {highestValue}.'),
		place: { file: 'templates/report/kind.yaml', line: 1, column: 1 },
		...wish,
	};
	const listed = rows.map(([name, amount, series = null]): DataGroup => ({ name, amount, series }));
	const facts = {
		scope: { derived: { rows: listed } },
		origins: new Map<string, string>(),
		language,
		headings: new Map<string, string>(),
		words: new Map<string, string>(),
	};
	const chart = chartOf(specification, facts, new Set(), (message) => {
		throw new Error(JSON.stringify(message));
	});
	if (chart === undefined) throw new Error('There is no chart of these rows');
	return chart;
}
