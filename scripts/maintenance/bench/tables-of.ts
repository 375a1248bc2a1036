import { type Figure, figuresOf, isMet } from './figures.ts';
import { type Spread, spreadOf } from './measure/statistics.ts';
import type { Taken } from './measure/taken.ts';
import { costs, type Results } from './results.ts';

/** A machine whose load is above this does more than one build at a time: ours has two processes. */
const quiet = 2.5;

/** All that was measured, as Markdown for people: the machine, the promises, renderers side by side, builds. */
export function tablesOf(results: Results): string {
	const { processor, cores, node, commit, load, rounds } = results.conditions;
	const idle = Math.max(...load) < quiet ? '' : ' The machine had other work: compare ratios and CPU, not the clock.';
	return [
		`${processor}, ${cores} cores, Node ${node}, ${commit}. ${rounds} rounds, in turn; the median, and the least and the most.`,
		`Load before ${load[0].toFixed(1)}, after ${load[1].toFixed(1)}.${idle}`,
		figureTable(figuresOf(results)),
		renderingTable(results),
		buildTable(results),
		watchTable(results),
		studioTable(results),
		fleetTable(results),
		queueTable(results),
	]
		.filter((part) => part !== '')
		.join('\n\n');
}

function figureTable(figures: readonly Figure[]): string {
	const answer = (met: boolean | undefined) => (met === undefined ? '–' : met ? 'yes' : '**no**');
	// What only tells and was not asked for is left out; a promise that nothing measured is said to be so.
	const told = figures.filter(({ must, measured }) => must !== 'told' || measured !== undefined);
	const rows = told.map((figure) => {
		const { name, measured, unit, must, bar, aim } = figure;
		const promised = (value: number | undefined) => (value === undefined ? '–' : `${must} ${value}${unit}`);
		return [
			...[name, measured === undefined ? 'not measured' : `${spread(measured)}${unit}`],
			...[promised(bar), answer(isMet(figure, bar)), promised(aim), answer(isMet(figure, aim))],
		];
	});
	return table(['figure', 'measured', 'bar', 'met', 'aim', 'met'], rows);
}

function renderingTable({ renderings }: Results): string {
	const rows = renderings.map((rendering) => {
		const makes = rendering.makes.join(', ');
		if ('why' in rendering) return [makes, rendering.name, rendering.why, '–', '–'];
		const perSecond = spreadOf(costs(rendering).map((cost) => 1 / cost));
		const wall = spreadOf(rendering.taken.map((one) => (one.wall / rendering.documents) * 1000));
		const cpu = spreadOf(rendering.taken.map((one) => (one.cpu / rendering.documents) * 1000));
		return [makes, rendering.name, spread(cpu), spread(wall), spread(perSecond)];
	});
	return rows.length === 0 ? '' : table(['makes', 'with', 'CPU ms a document', 'wall ms', '/s and core'], rows);
}

function buildTable({ builds }: Results): string {
	const rows = builds.flatMap(({ documents, formats, first, unchanged, changed, oneJob, twoJobs }) => {
		const row = (what: string, taken: readonly Taken[]) => [
			...[documents.toLocaleString('en'), formats.join(', '), what, spread(spreadOf(taken.map(({ wall }) => wall)))],
			...[
				spread(spreadOf(taken.map(({ cpu }) => cpu))),
				spread(spreadOf(taken.map(({ cpu }) => (cpu / documents) * 1000))),
			],
			spread(spreadOf(taken.map(({ peak }) => peak))),
		];
		const jobs = oneJob.length === 0 ? [] : [row('first, --jobs 1', oneJob), row('first, --jobs 2', twoJobs)];
		return [row('first', first), row('unchanged', unchanged), row('one changed', changed), ...jobs];
	});
	return rows.length === 0
		? ''
		: table(['documents', 'formats', 'build', 'wall s', 'CPU s', 'CPU ms a document', 'memory of all, MB'], rows);
}

function watchTable({ watches }: Results): string {
	const rows = watches.map(({ documents, formats, taken }) => [
		...[documents?.toLocaleString('en') ?? 'this repository', formats.join(', ')],
		spread(spreadOf(taken.map(({ wall }) => wall * 1000))),
		spread(spreadOf(taken.map(({ cpu }) => cpu * 1000))),
	]);
	return rows.length === 0 ? '' : table(['documents', 'saved and rendered as', 'wall ms', 'CPU ms'], rows);
}

function studioTable({ studios }: Results): string {
	const rows = studios.flatMap(({ documents, answered, started, html, pages, overview, page }) =>
		Object.entries({
			...{ answered, started, 'web page': html, pages, list: overview },
			...(page && { 'page opened': page.opened, 'document opened': page.document }),
			...(page && { 'key in the search': page.searched, 'list sorted': page.sorted }),
		}).map(([what, taken]) => [
			...[documents === undefined ? 'this repository' : `${documents.toLocaleString('en')} more`, what],
			spread(spreadOf(taken.map(({ wall }) => wall * 1000))),
			spread(spreadOf(taken.map(({ cpu }) => cpu * 1000))),
		]),
	);
	return rows.length === 0 ? '' : table(['documents', 'studio', 'wall ms', 'CPU ms'], rows);
}

function fleetTable({ fleets }: Results): string {
	const rows = fleets.flatMap(({ companies, planned, shown }) =>
		Object.entries({ planned, shown }).map(([what, all]) => [
			`${companies.toLocaleString('en')} companies ${what}`,
			...(['wall', 'cpu', 'peak'] as const).map((of) => spread(spreadOf(all.map((taken) => taken[of])))),
		]),
	);
	return rows.length === 0 ? '' : table(['', 'wall s', 'CPU s', 'memory, MB'], rows);
}

function queueTable({ queues }: Results): string {
	const rows = queues.flatMap(({ companies, documents, formats, oneWorker, twoWorkers, changed, madeAnew }) => {
		const { ofChanged, ofOthers, beside } = madeAnew;
		const row = (what: string, taken: readonly Taken[], made?: number) => [
			...[companies.toLocaleString('en'), formats.join(', '), what],
			...(['wall', 'cpu', 'peak'] as const).map((of) => spread(spreadOf(taken.map((one) => one[of])))),
			made === undefined ? '–' : spread(spreadOf(taken.map(({ wall }) => made / wall))),
		];
		return [
			row('one worker', oneWorker, documents),
			row('two workers', twoWorkers, documents),
			row(`one instruction changed: ${ofChanged} files of it, ${ofOthers} of others, ${beside} beside`, changed),
		];
	});
	return rows.length === 0
		? ''
		: table(
				['companies', 'formats', 'from a queue', 'wall s', 'CPU s', 'memory of all, MB', 'documents a second'],
				rows,
			);
}

function spread(value: Spread | undefined): string {
	if (value === undefined) return '–';
	const { median, least, most } = value;
	return least === most ? number(median) : `${number(median)} (${number(least)}–${number(most)})`;
}

/** Three figures that count, which is more than such measurements hold. */
function number(value: number): string {
	return value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
