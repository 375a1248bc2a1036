/** Messages about what a firm's health service was to help with in a year, and what became of it. */
export interface AssistanceMessages {
	'assistance-basis': { readonly number: string; readonly task: string; readonly fault: 'both' | 'neither' };
	/** `letter`: the one that asks for a reason; undefined: an add-on service does. */
	'assistance-why': { readonly number: string; readonly task: string; readonly letter: string | undefined };
	'assistance-repeated': { readonly year: number; readonly number: string; readonly line: number };
	'assistance-deadline': { readonly number: string; readonly deadline: string; readonly year: number };
	'assistance-unexplained': { readonly number: string; readonly task: string; readonly missing: 'next' | 'reason' };
	'assistance-moved': {
		readonly number: string;
		readonly task: string;
		readonly year: number;
		/** The number of next year's plan. */
		readonly plan: string;
	};
	/** `year`: the one that it should have been left in. */
	'assistance-unmoved': { readonly number: string; readonly year: number };
	/** `number`: of a task that has an outcome already; undefined: none has. */
	'assistance-unplanned': { readonly year: number; readonly number: string | undefined };
	'assistance-risk': { readonly id: string; readonly nearest: string | undefined };
	/** `decided`: undefined where the plan does not say. */
	'plan-changed': {
		readonly what: 'hours' | 'tasks';
		readonly decided: number | undefined;
		readonly found: number;
	};
	'outcome-missing': { readonly number: string; readonly task: string };
	'plan-year': { readonly year: number; readonly plan: string; readonly planYear: number };
}
