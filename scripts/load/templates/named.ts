import type { DefinitionFault } from '../../types/index.ts';

/** What a schema answers where it finds this fault: `definitionFaultsOf` knows it by its name. */
export function named(fault: DefinitionFault): DefinitionFault {
	return fault;
}
