import { join } from 'node:path';
import { yearWheels } from '../../../scripts/fill/year/year-wheels.ts';
import { load } from '../../../scripts/load/load.ts';
import { fillAll } from '../../../scripts/pipeline.ts';
import type { Deadline, Repository, YearSettings, YearWheel } from '../../../scripts/types/index.ts';
import { type Edits, makeRepository } from '../../support/repository.ts';

/** The years of a small repository with a centre, read once. */
export interface Years {
	readonly settings: YearSettings;
	/** @param company undefined: of all */
	of(year: number, company?: string, asOf?: string): YearWheel;
}

/** A firm in Norway and a centre in Denmark, with edits. */
export async function yearsOf(edits: Edits = []): Promise<Years> {
	const { root, remove } = makeRepository([
		{ copy: 'test/support/centre', to: 'company/centre' },
		{ copy: 'test/support/delegate-meeting', to: 'company/centre' },
		...edits,
	]);
	try {
		const report = (message: unknown) => {
			throw new Error(JSON.stringify(message));
		};
		const repository: Repository = await load(root, join(process.cwd()), report);
		const companies = fillAll(repository, undefined, report);
		if (repository.yearSettings === undefined) throw new Error('There are no settings');
		return {
			settings: repository.yearSettings,
			of(year, company, asOf) {
				const { all, each } = yearWheels(companies, year, asOf, repository);
				const wheel = company === undefined ? all : each.get(company);
				if (wheel === undefined) throw new Error(`There is no ${company}`);
				return wheel;
			},
		};
	} finally {
		remove();
	}
}

/** The deadlines that have a label. */
export function called(label: string, { deadlines }: YearWheel): readonly Deadline[] {
	return deadlines.filter((deadline) => deadline.label.nb === label);
}
