import type { Reading, Repository } from '../../types/index.ts';
import { having } from '../lists/having.ts';
import { notedRepository } from './noted-repository.ts';

/** The same repository, and what has been read of it until it is asked, each thing once and always in the same order. */
export function noteReadings(repository: Repository): { seen: Repository; readings: () => readonly Reading[] } {
	const noted = new Map<string, Reading>();
	const seen = notedRepository(repository, (reading) => noted.set(reading.join('\0'), reading));
	return { seen, readings: () => together([...noted.values()], repository) };
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
