/** Messages about annual reports, accounts and budgets. */
export interface AccountsMessages {
	/** `certain`: it cannot be an ordinary word that begins a sentence. */
	'site-named': { readonly site: string; readonly found: string; readonly certain: boolean };
	/** `table`: of the rows that are asked for; undefined: any. */
	'year-rows-missing': { readonly register: string; readonly year: number; readonly table: string | undefined };
	'cost-row-missing': {
		readonly register: string;
		readonly category: string;
		readonly table: string;
		readonly year: number;
	};
	/** Decimals as text, the difference being what is stated less what is worked out. */
	'total-differs': { readonly stated: string; readonly computed: string; readonly difference: string };
	'submitted-late': { readonly submitted: string; readonly last: string; readonly year: number };
	'subsection-missing': { readonly heading: string; readonly section: string };
	'subsection-empty': { readonly heading: string };
	'company-fact-missing': { readonly fact: string };
	'approval-differs': {
		readonly what: 'held' | 'accounts' | 'budget';
		readonly stated: string | boolean;
		readonly recorded: string | boolean;
		readonly minutes: string;
	};
	/** `held`: the meeting that approved it came after it was sent; undefined: none is told of. */
	'budget-unapproved': {
		readonly matter: 'accounts' | 'budget';
		readonly submitted: string;
		readonly held: string | undefined;
	};
}
