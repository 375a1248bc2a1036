import type { Format } from '../../types/index.ts';
import type { BuildTimes } from './build-times.ts';
import type { Absent } from './contestants/contestant.ts';
import type { FleetTimes } from './fleet-times.ts';
import type { Taken } from './measure/taken.ts';
import type { QueueTimes } from './queue-times.ts';
import type { StudioTimes } from './studio-times.ts';
import type { WatchTimes } from './watch-times.ts';

/** One way to make documents, and what each round took. */
export interface Rendering {
	readonly key: string;
	readonly name: string;
	readonly makes: readonly Format[];
	readonly documents: number;
	readonly taken: readonly Taken[];
}

/** The machine, and how much others used it: the mean number of processes that wanted to run, before and after. */
export interface Conditions {
	readonly processor: string;
	readonly cores: number;
	readonly node: string;
	readonly commit: string;
	readonly load: readonly [before: number, after: number];
	readonly rounds: number;
}

/** All that one run has measured. */
export interface Results {
	readonly conditions: Conditions;
	readonly renderings: readonly (Rendering | Absent)[];
	readonly builds: readonly BuildTimes[];
	readonly watches: readonly WatchTimes[];
	readonly fleets: readonly FleetTimes[];
	readonly queues: readonly QueueTimes[];
	readonly studios: readonly StudioTimes[];
}

/** Seconds of processors a document, round by round; on the clock where the system does not tell. */
export function costs({ documents, taken }: Rendering): readonly number[] {
	return taken.map(({ wall, cpu }) => (Number.isNaN(cpu) ? wall : cpu) / documents);
}

/** What each document after the first costs one that is started anew for a batch: what its start takes is left out. */
export function further(name: string, batch: Rendering, each: Rendering): Rendering {
	const beyond = (all: number, one: number) => Math.max(0, all - one / each.documents) / (batch.documents - 1);
	const taken = batch.taken.map(({ wall, cpu }, round) => ({
		wall: beyond(wall, each.taken[round]?.wall ?? Number.NaN),
		cpu: beyond(cpu, each.taken[round]?.cpu ?? Number.NaN),
		peak: Number.NaN,
	}));
	return { key: `${batch.key}-further`, name, makes: batch.makes, documents: 1, taken };
}
