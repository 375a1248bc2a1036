import type { StudioCompany } from '../../types/index.ts';
import type { Workspace } from './workspace.ts';

/** The companies whose documents can be worked on, as they are called now. */
export function companiesOf({ memory, options }: Workspace): readonly StudioCompany[] {
	return memory
		.repository()
		.companies.filter((one) => (options.company ?? one.id) === one.id)
		.map(({ id }) => ({ id, name: memory.company(id)?.company.name ?? id }));
}
