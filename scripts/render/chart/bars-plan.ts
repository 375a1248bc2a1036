import type { Chart, ChartBar } from '../../types/index.ts';
import { type Bar, barLayers } from './bar-layers.ts';
import { keyOf } from './key.ts';
import { block, type Line, texts } from './layers.ts';
import { type Plan, type Setting, sizes } from './plan.ts';
import { categoriesOf, seriesOf } from './series-of.ts';
import { wideAs, widest } from './wide-as.ts';
import { wrapped } from './wrapped.ts';

const thickness = 17;
const between = 3;

/** Lying bars with their amounts beside them; their names stand at the left, on a phone above them. */
export function barsPlan(chart: Pick<Chart, 'bars'>, setting: Setting): Plan {
	const { width, letters, line } = sizes[setting.width];
	const series = seriesOf(chart);
	const groups = groupsOf(chart.bars, series);
	const above = setting.width === 'narrow';
	const names = groups.map(({ name }) => name);
	const room = above ? width : roomFor(names, setting);
	// Short names, as of years, stand with the amounts, so that nobody need look them up.
	const direct = series.length > 1 && series.every((name) => wideAs(name, letters) <= 48);
	const key = keyOf(direct ? [] : series, 'boxes', setting);

	let y = key.height;
	const labels: Line[] = [];
	const bars: Bar[] = [];
	const axes: { top: number; bottom: number }[] = [];
	for (const group of groups) {
		const lines = wrapped(group.name, room, letters);
		const tall = group.bars.length * (thickness + between) - between;
		const head = lines.length * line;
		const height = above ? head + 1 + tall : Math.max(head, tall);
		labels.push(...block(lines, 0, above ? y + head / 2 : y + height / 2, line));
		const top = above ? y + head + 1 : y + (height - tall) / 2;
		for (const [index, bar] of group.bars.entries()) {
			const from = top + index * (thickness + between);
			const text = direct ? `${bar.series}: ${bar.text}` : bar.text;
			bars.push({ value: bar.value, text, series: series.indexOf(bar.series), top: from, bottom: from + thickness });
		}
		axes.push({ top: top - 2, bottom: top + tall + 2 });
		y += height + gapFor(groups.length);
	}
	const height = Math.ceil(y - gapFor(groups.length) + 3);
	const axis = above ? axes : [{ top: Math.max(0, key.height - 3), bottom: height }];
	const sides = { left: above ? 1 : room + 12, right: width };
	return { width, height, layers: [...key.layers, texts(labels, letters), ...barLayers(bars, axis, sides, setting)] };
}

/** Many rows stand closer, so that they have room on a page. */
function gapFor(rows: number): number {
	return rows > 16 ? 6 : 11;
}

/** For names beside bars: rarely more than a third of the width, and a long word in one piece where half is enough. */
function roomFor(names: readonly string[], { width }: Setting): number {
	const { width: all, letters } = sizes[width];
	const words = names.flatMap((name) => name.split(' '));
	return Math.max(Math.min(all * 0.5, widest(words, letters)), Math.min(all * 0.38, widest(names, letters)));
}

interface Group {
	readonly name: string;
	readonly bars: readonly ChartBar[];
}

/** Rows of one series that are called alike are still rows of their own. */
function groupsOf(bars: readonly ChartBar[], series: readonly string[]): readonly Group[] {
	if (series.length < 2) return bars.map((bar) => ({ name: bar.category, bars: [bar] }));
	return categoriesOf({ bars }).map((name) => ({ name, bars: bars.filter(({ category }) => category === name) }));
}
