import type { FoundationMessages } from '../../types/index.ts';

export const foundation: FoundationMessages = {
	'provision-gone': { kind: 'branch-statute', provision: 'p2-stk1' },
	'kind-repeated': { id: 'VEDT-NORD-B', other: 'VEDT-NORD' },
	'supersedes-earlier': { id: '1-004', replaced: '2', version: '2' },
	'fact-written-out': { found: 'Prøve Helse AS', fact: 'company.occupationalHealthService.name' },
};
