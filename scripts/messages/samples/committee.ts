import type { CommitteeMessages } from '../../types/index.ts';

export const committee: CommitteeMessages = {
	'committee-composition': { seat: 'LO', found: 2, needed: 3, members: 13, total: 14 },
	'committee-deputy': { name: 'Anna Mønster' },
	'committee-person-repeated': { name: 'Anna Mønster' },
	'committee-chair': { name: 'Anna Mønster', seat: undefined },
	'committee-term': { to: '1987-06-30', last: '1988-06-30', years: 6 },
};
