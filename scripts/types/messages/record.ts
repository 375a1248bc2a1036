type None = Readonly<Record<never, never>>;

/** Messages about the firm's own records: assessments, rounds, routines and overviews. */
export interface RecordMessages {
	'list-empty': { readonly field: string };
	'risk-measure-missing': { readonly hazard: string; readonly figure: number; readonly level: string };
	'measure-overdue': { readonly measure: string; readonly deadline: string; readonly asOf: string };
	'person-list': None;
	'retention-short': { readonly years: number; readonly least: number };
	/** `lacking`: what would document the point, in the language of the document. */
	'internal-control-gap': {
		readonly number: number;
		readonly state: 'partly' | 'missing';
		readonly lacking: readonly string[];
	};
}
