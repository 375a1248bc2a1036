import { nearest } from '../../messages/nearest.ts';
import type { ChartSpecification, DataGroup, Report } from '../../types/index.ts';
import { lookUp } from '../merge/look-up.ts';
import { eachItem } from '../merge/program.ts';

/** Reports where a chart takes its rows from what is no list, or their figures from what they do not hold. */
export function checkChart(chart: ChartSpecification, declared: DataGroup, report: Report): void {
	const { name, rows, place } = chart;
	const steps = rows.split('.');
	const found = lookUp(declared, steps, 0);
	if ('names' in found) {
		const near = nearest(steps[found.unknownStep] ?? '', found.names);
		const right = near === undefined ? undefined : steps.with(found.unknownStep, near).join('.');
		report({ code: 'chart-rows', severity: 'error', place, params: { chart: name, path: rows, nearest: right } });
		return;
	}
	if (found.value === null) return;
	if (!Array.isArray(found.value)) {
		report({ code: 'chart-rows', severity: 'error', place, params: { chart: name, path: rows, nearest: undefined } });
		return;
	}
	for (const key of [chart.category, chart.value, chart.series]) {
		if (key === undefined) continue;
		const column = lookUp(declared, [...steps, eachItem, key], 0);
		if (!('names' in column)) continue;
		const params = { chart: name, path: rows, column: key, nearest: nearest(key, column.names) };
		report({ code: 'chart-column', severity: 'error', place, params });
	}
}
