import { join } from 'node:path';
import { builder } from './corpus.ts';
import { interleave } from './measure/interleave.ts';
import { runProcess } from './measure/run-process.ts';
import type { Taken } from './measure/taken.ts';
import { writeSyntheticFleet } from './synthetic/fleet.ts';

/** What it takes to plan many companies of one library, as processes. */
export interface FleetTimes {
	readonly companies: number;
	readonly planned: readonly Taken[];
}

/** Measures `fleet plan` of so many invented companies of which nothing was built, in a folder that is left behind. */
export async function measureFleet(
	folder: string,
	{ companies, rounds }: { readonly companies: number; readonly rounds: number },
	tell: (line: string) => void,
): Promise<FleetTimes> {
	const root = join(folder, `fleet-${companies}`);
	await writeSyntheticFleet(root, companies);
	const args = [builder(), 'fleet', 'plan', '--root', root, '--out', join(folder, 'lists')];
	const plan = {
		name: `${companies} companies planned`,
		run: () => runProcess({ command: process.execPath, args, watch: true }),
	};
	const taken = await interleave([plan], rounds, tell);
	return { companies, planned: taken.get(plan) ?? [] };
}
