import type { Reading, Repository } from '../../types/index.ts';
import { having } from '../lists/having.ts';
import { notedRepository } from './noted-repository.ts';

/** A repository that notes what is read of it. */
export interface NotedReadings {
	readonly seen: Repository;
	/** What has been read until it is asked, each thing once and always in the same order. */
	readings(): readonly Reading[];
	/** Does work, and tells what was read meanwhile. */
	during<T>(work: () => T): { readonly made: T; readonly readings: readonly Reading[] };
	/** Holds for read what was read when the same was worked out before. */
	add(readings: readonly Reading[]): void;
}

/** The same repository, and what is read of it. */
export function noteReadings(repository: Repository): NotedReadings {
	const noted = new Map<string, Reading>();
	let meanwhile: Map<string, Reading> | undefined;
	const note = (reading: Reading) => {
		const name = reading.join('\0');
		noted.set(name, reading);
		meanwhile?.set(name, reading);
	};
	return {
		seen: notedRepository(repository, note),
		readings: () => together([...noted.values()], repository),
		during(work) {
			const own = new Map<string, Reading>();
			meanwhile = own;
			const made = work();
			meanwhile = undefined;
			return { made, readings: together([...own.values()], repository) };
		},
		add: (readings) => readings.forEach(note),
	};
}

/** A value that was read of every company is one reading: with hundreds of companies, each may look at the names of all. */
function together(readings: readonly Reading[], { companies }: Repository): readonly Reading[] {
	const times = new Map<string, number>();
	const isOfCompany = (reading: Reading) => reading[0] === 'value' && having(companies, 'file', reading[1]).length > 0;
	for (const [, , key = ''] of readings.filter(isOfCompany)) times.set(key, (times.get(key) ?? 0) + 1);
	const ofAll = new Set([...times].filter(([, count]) => count === companies.length).map(([key]) => key));
	const others = readings.filter((reading) => !isOfCompany(reading) || !ofAll.has(reading[2] ?? ''));
	return [...others, ...[...ofAll].map((key): Reading => ['companies', key])].sort((a, b) =>
		a.join('\0') < b.join('\0') ? -1 : 1,
	);
}
