import type { Taken } from './taken.ts';

/** One of those who are measured side by side. */
export interface Runner {
	readonly name: string;
	/** @param round from 1; 0 warms up and is not counted */
	run(round: number): Promise<Taken>;
}

/** Lets all run in turn, A B C A B C …, so that a machine that changes its pace does so for all. */
export async function interleave<R extends Runner>(
	runners: readonly R[],
	rounds: number,
	tell: (line: string) => void,
): Promise<ReadonlyMap<R, readonly Taken[]>> {
	const taken = new Map<R, Taken[]>(runners.map((runner) => [runner, []]));
	for (let round = 1; round <= rounds; round++) {
		for (const runner of runners) {
			tell(`round ${round} of ${rounds}: ${runner.name}`);
			taken.get(runner)?.push(await runner.run(round));
		}
	}
	return taken;
}
