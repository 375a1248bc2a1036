import { z } from 'zod';
import { type ChartSpecification, chartForms, chartNames, chartUnits, type Place } from '../../types/index.ts';
import { named } from './named.ts';
import { wordsSchema } from './words-schema.ts';

const chartWords = wordsSchema.superRefine((words, context) => {
	for (const [language, text] of Object.entries(words)) {
		const names = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name);
		if (names.every((name) => chartNames.some((known) => known === name))) continue;
		context.addIssue({ code: 'custom', path: [language], message: named('no-placeholder') });
	}
});

const chartSchema = z.strictObject({
	form: z.enum(chartForms),
	rows: z.string().min(1),
	category: z.string().min(1),
	value: z.string().min(1),
	series: z.string().min(1).optional(),
	unit: z.enum(chartUnits),
	caption: chartWords,
	description: chartWords,
});

/** `charts:` in `kind.yaml`. */
export const chartsSchema = z.record(z.string(), chartSchema).superRefine((charts, context) => {
	for (const name of Object.keys(charts)) {
		if (/^\p{Ll}[\p{L}\p{N}]*$/u.test(name)) continue;
		context.addIssue({ code: 'custom', path: [name], message: named('not-name') });
	}
});

/** The charts of a kind, by their names. */
export function toCharts(
	read: z.infer<typeof chartsSchema>,
	placeOf: (path: readonly string[]) => Place,
): ReadonlyMap<string, ChartSpecification> {
	return new Map(
		Object.entries(read).map(([name, { series, ...chart }]) => [
			name,
			{ name, ...chart, series, place: placeOf(['charts', name, 'rows']) },
		]),
	);
}
