import type { Format } from '../../../types/index.ts';
import type { Runner } from '../measure/interleave.ts';

/** One way to make documents, measured beside the others. */
export interface Contestant extends Runner {
	/** By which ratios know it. */
	readonly key: string;
	readonly makes: readonly Format[];
	/** How many documents a round has. */
	readonly documents: number;
	/** How many rounds are not counted. */
	readonly warmUps: number;
	close(): Promise<void>;
}

/** One that cannot be measured here, and why. */
export interface Absent {
	readonly key: string;
	readonly name: string;
	readonly makes: readonly Format[];
	readonly why: string;
}

export type Candidate = Contestant | Absent;

export function isAbsent(candidate: Candidate): candidate is Absent {
	return 'why' in candidate;
}
