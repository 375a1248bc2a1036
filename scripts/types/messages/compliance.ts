import type { NormStatus } from '../norm.ts';

/** Messages about where norms are documented and checked. */
export interface ComplianceMessages {
	/** `lost`: what carried the norm when that was last agreed to, and does no longer; empty where nothing is said of that. */
	'norm-uncovered': {
		readonly norm: string;
		readonly status: NormStatus;
		readonly found: 'covered' | 'partial' | 'none';
		readonly lost: readonly string[];
	};
}
