import type { Carrier, Repository } from '../../types/index.ts';

/** What registers are made from. */
export interface ComplianceSubject {
	readonly repository: Repository;
	/** By the id of the norm. */
	readonly carriers: ReadonlyMap<string, readonly Carrier[]>;
}
