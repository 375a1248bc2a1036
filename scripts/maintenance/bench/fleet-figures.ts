import type { Figure } from './figures.ts';
import type { FleetTimes } from './fleet-times.ts';
import { ratioOf, spreadOf } from './measure/statistics.ts';
import { type Taken, walls } from './measure/taken.ts';
import type { QueueTimes } from './queue-times.ts';

/** What is promised of many companies: planned, shown on one page, and built from a queue. */
export function fleetFigures(fleets: readonly FleetTimes[], queues: readonly QueueTimes[]): readonly Figure[] {
	return [...fleets.map(planned), ...fleets.map(shown), ...fleets.flatMap(paged), ...queued(queues)];
}

/** Processor time, as the clock tells what else the machine does. */
function planned({ companies, planned: taken }: FleetTimes): Figure {
	const name = `${companies.toLocaleString('en')} companies planned, CPU`;
	const common = { name, measured: spreadOf(taken.map(({ cpu }) => cpu)), unit: ' s' };
	return companies === 10_000 ? { ...common, must: 'at most', bar: 10 } : { ...common, must: 'told' };
}

function shown({ companies, shown: taken }: FleetTimes): Figure {
	const name = `${companies.toLocaleString('en')} companies on one page, CPU`;
	const common = { name, measured: spreadOf(taken.map(({ cpu }) => cpu)), unit: ' s' };
	return companies === 10_000 ? { ...common, must: 'at most', bar: 30 } : { ...common, must: 'told' };
}

function paged({ companies, page }: FleetTimes): readonly Figure[] {
	if (page === undefined) return [];
	const of = `Page over ${companies.toLocaleString('en')} companies`;
	const asked = [
		{ name: `${of} opened, CPU`, taken: page.opened, bar: 1000 },
		{ name: `${of} sorted or searched, CPU`, taken: Math.max(page.sorted, page.searched), bar: 100 },
	];
	return asked.map(({ name, taken, bar }) => ({
		name,
		measured: spreadOf([taken]),
		unit: ' ms',
		must: 'at most',
		bar,
	}));
}

/** Workers on a queue: growth from each size to the next, the rest of the largest. */
function queued(queues: readonly QueueTimes[]): readonly Figure[] {
	const largest = queues.at(-1);
	if (largest === undefined) return [];
	const { documents, formats, oneWorker, twoWorkers, madeAnew } = largest;
	const companies = (count: number) => `${count.toLocaleString('en')} companies`;
	const of = `${companies(largest.companies)} from a queue`;
	const expected = largest.companies * formats.length;
	return [
		...queues.slice(1).flatMap((larger, index) => grown(queues[index] ?? larger, larger, companies)),
		{
			name: `${of}, two workers by one`,
			measured: ratioOf(walls(oneWorker), walls(twoWorkers)),
			...{ unit: '×', must: 'at least', bar: 1.7 },
		},
		{
			name: `${of}, one instruction changed: its files made anew, by those that it has`,
			measured: spreadOf([madeAnew.ofChanged / expected]),
			...{ unit: '×', must: 'at least', bar: 1 },
		},
		{
			name: `${of}, one instruction changed: files of other documents made anew`,
			measured: spreadOf([madeAnew.ofOthers]),
			...{ unit: '', must: 'at most', bar: 0 },
		},
		{
			name: `${of}, documents as ${formats.join(', ')} a second and core, handbooks and checks with it`,
			measured: spreadOf(oneWorker.map(({ cpu }) => documents / cpu)),
			...{ unit: '/s', must: 'told' },
		},
		{
			name: `${of}, memory of all processes at once, one worker`,
			measured: spreadOf(oneWorker.map(({ peak }) => peak)),
			...{ unit: ' MB', must: 'told' },
		},
	];
}

function grown(smaller: QueueTimes, larger: QueueTimes, companies: (count: number) => string): readonly Figure[] {
	const between = `${companies(larger.companies)} from a queue, by ${companies(smaller.companies)}`;
	const times = (of: (taken: Taken, from: QueueTimes) => number) => {
		const [from, to] = [smaller, larger].map((one) => spreadOf(one.oneWorker.map((taken) => of(taken, one)))?.median);
		return spreadOf([(to ?? Number.NaN) / (from ?? Number.NaN)]);
	};
	const promised = { unit: '×', must: 'at most', bar: 1.1 } as const;
	return [
		{
			name: `CPU of a document, ${between}`,
			measured: times(({ cpu }, { documents }) => cpu / documents),
			...promised,
		},
		{ name: `Memory of all processes at once, ${between}`, measured: times(({ peak }) => peak), ...promised },
	];
}
