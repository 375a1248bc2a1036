import type { ComplianceMessages } from '../../types/index.ts';

export const compliance: ComplianceMessages = {
	'norm-uncovered': { norm: 'S1-§7-3', status: 'covered', found: 'partial', lost: ['statute provision p7-stk3'] },
};
