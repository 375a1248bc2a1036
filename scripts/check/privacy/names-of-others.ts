import type { Company, Datum, Repository } from '../../types/index.ts';
import { namesIn } from './names-in.ts';

/** Registers whose rows are firms, services and places, and the types of rows that are persons. */
const registers = ['sites', 'services', 'recipients'];

/** What finds names in a text that are no person's: of the company, of those that it works with, and of laws. */
export function namesOfOthers(company: Company, repository: Repository): (text: string) => RegExp {
	return namesIn(() => namesOf(company, repository));
}

function namesOf(company: Company, { companies, laws }: Repository): readonly string[] {
	const { occupationalHealthService: service } = company.data;
	const rows = registers.flatMap((name) => company.registers.get(name)?.rows ?? []);
	return [
		company.name,
		...companies
			.map(({ values }) => values.entries.get('name')?.value)
			.flatMap((value) => (value?.type === 'scalar' ? [value.text] : [])),
		...stringsOf(service),
		...rows
			.filter(({ type }) => type !== 'person')
			.flatMap(({ name, site, service: of }) => stringsOf([name ?? null, site ?? null, of ?? null])),
		...[...laws.values()].flatMap(({ title }) => Object.values(title)),
	].filter((name) => name.length > 2);
}

function stringsOf(datum: Datum | undefined): readonly string[] {
	if (typeof datum === 'string') return [datum];
	return datum !== null && typeof datum === 'object' ? Object.values(datum).flatMap(stringsOf) : [];
}
