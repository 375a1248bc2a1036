/** Messages about a health service's returns to the labour inspection. */
export interface PeriodicReturnMessages {
	/** `reversed`: the last day is before the first; `year`: a day is not in the year. */
	'return-period': {
		readonly fault: 'reversed' | 'year';
		readonly day: string;
		readonly year: number;
		readonly from: string;
	};
	/** Both undefined where neither the document nor a register tells. */
	'return-served': {
		readonly what: 'employees' | 'enterprises';
		readonly stated: number | undefined;
		readonly found: number | undefined;
	};
	'return-basis': Readonly<Record<never, never>>;
}
