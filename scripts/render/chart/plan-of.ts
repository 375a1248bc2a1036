import type { Chart, ChartForm } from '../../types/index.ts';
import { barsPlan } from './bars-plan.ts';
import { columnsPlan } from './columns-plan.ts';
import { linesPlan } from './lines-plan.ts';
import type { Plan, Setting } from './plan.ts';

/** Where everything of a chart stands. */
export function planOf(chart: Chart, setting: Setting): Plan {
	return plans[chart.form](chart, setting);
}

const plans: Readonly<Record<ChartForm, (chart: Chart, setting: Setting) => Plan>> = {
	bars: barsPlan,
	columns: columnsPlan,
	lines: linesPlan,
};
