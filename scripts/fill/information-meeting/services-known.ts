import type { Company, DataGroup, Repository } from '../../types/index.ts';
import { bareName } from '../names/bare-name.ts';
import type { Service } from './service.ts';
import { servicesHere } from './services-here.ts';
import { servicesListed } from './services-listed.ts';

/**
 * The services that a district knows of: those with a folder here, then those of its own register. One that stands in
 * both is known by its folder.
 */
export function servicesKnown(
	{ name, registers }: Company,
	repository: Repository,
	{ register, kinds }: { readonly register: string; readonly kinds: Readonly<Record<string, string>> },
): readonly Service[] {
	const here = servicesHere(repository, kinds);
	const rows: readonly DataGroup[] = registers.get(register)?.rows ?? [];
	const taken = new Set(here.map((service) => bareName(service.name)));
	return [...here, ...servicesListed(rows, name).filter((service) => !taken.has(bareName(service.name)))];
}
