import type { ChainMessages } from '../../types/index.ts';

export const chain: ChainMessages = {
	'taken-missing': {
		field: 'agenda',
		id: 'DDAG-NORD-1989',
		kind: 'delegate-meeting-agenda',
		nearest: 'DDAG-NORD-1988',
	},
	'row-none': { register: 'sites', folder: 'company/fbsc-nordjylland' },
};
