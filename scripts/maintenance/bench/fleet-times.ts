import { join } from 'node:path';
import { which } from 'zx';
import { builder } from './corpus.ts';
import { interleave } from './measure/interleave.ts';
import { runProcess } from './measure/run-process.ts';
import type { Taken } from './measure/taken.ts';
import { measurePage, type PageTimes } from './page-times.ts';
import { writeSyntheticFleet } from './synthetic/fleet.ts';

/** What it takes to plan many companies of one library and to show where they stand, as processes. */
export interface FleetTimes {
	readonly companies: number;
	readonly planned: readonly Taken[];
	readonly shown: readonly Taken[];
	/** Of the page that shows them; undefined: no browser is there. */
	readonly page: PageTimes | undefined;
}

/** Measures `fleet plan` and `fleet portfolio` of so many invented companies of which nothing was built, in a folder that is left behind. */
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
	const portfolio = join(folder, 'portfolio');
	const shown = [builder(), 'fleet', 'portfolio', '--root', root, '--out', portfolio, '--as-of', '2026-06-01'];
	const show = {
		name: `${companies} companies shown`,
		run: () => runProcess({ command: process.execPath, args: shown, watch: true }),
	};
	const taken = await interleave([plan, show], rounds, tell);
	const page = await measurePage(join(portfolio, 'index.html'), await which('chromium', { nothrow: true }));
	return { companies, planned: taken.get(plan) ?? [], shown: taken.get(show) ?? [], page };
}
