import type { AccountsMessages } from '../../types/index.ts';

export const accounts: AccountsMessages = {
	'site-named': { site: 'Flyvestation Karup', found: 'Karup-værkstedet', certain: true },
	'year-rows-missing': { register: 'costs', year: 1987, table: 'konteret' },
	'cost-row-missing': { register: 'costs', category: 'Porto', table: 'modtaget', year: 1987 },
	'total-differs': { stated: '613663.5', computed: '613653.5', difference: '10' },
	'submitted-late': { submitted: '1988-04-02', last: '1988-04-01', year: 1987 },
	'subsection-missing': { heading: 'Personel', section: 'Forudsætninger' },
	'subsection-empty': { heading: 'Økonomi' },
	'company-fact-missing': { fact: 'accountingAuthority' },
	'approval-differs': { what: 'budget', stated: true, recorded: false, minutes: 'DREF-1988' },
	'budget-unapproved': { matter: 'accounts', submitted: '1988-03-10', held: '1988-03-24' },
};
