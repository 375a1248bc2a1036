import type { GrantMessages } from '../../types/index.ts';

export const grants: GrantMessages = {
	'grant-call': { text: '1989', calls: ['1998'], nearest: '1998' },
	'grant-deadline': {
		problem: 'late',
		day: '1998-10-02',
		days: ['1998-10-01', '1999-03-01'],
		deadline: '1998-10-01',
		opens: '1998-07-15',
	},
	'grant-period': { problem: 'short', months: 17, least: 18, advised: 24, lastDay: '2000-12-31', to: '2000-11-30' },
	'grant-area': { number: '1', problem: { is: 'largest', most: 9, found: 10 } },
	'grant-area-field': { number: '2', field: 'cooperation', label: undefined },
	'grant-fee-services': {
		number: '4',
		missing: ['introduktionsbesøg'],
		all: ['introduktionsbesøg', 'generalforsamling'],
	},
	'grant-fee-cost': { known: { amount: '900', cost: '1200.50' } },
	'grant-budget-category': { category: 'almindelige ydelser', categories: ['drift', 'evaluering'], forbidden: true },
	'grant-budget-total': { field: 'budgetTotal', stated: '1000000', total: '999999.50' },
	'grant-tender': { external: '1000001', above: '1000000', field: 'tender', account: false },
	'grant-applicants': { name: 'Prøve-BST' },
	'grant-work': { text: 'drift', words: ['udvikling', 'afprøvning', 'evaluering'] },
	'grant-basis': { grant: '1000001', basis: '1000000' },
	'grant-payout': {
		stated: '800000',
		computed: '720000',
		documented: '900000',
		grant: '800000',
		basis: '1000000',
	},
	'grant-instalment': { day: '2000-01-31', paid: '200000', held: '150000' },
	'grant-source': {
		notice: {
			nb: '§ 9-lista mangler',
			nn: '§ 9-lista manglar',
			da: '§ 9-listen mangler',
			en: 'The list in § 9 is missing',
		},
	},
};
