/** Messages about what a health service keeps and passes on of persons. */
export interface ConfidentialityMessages {
	/** What stands there is never said again: it may be a name. */
	'case-id': Readonly<Record<never, never>>;
	'diagnosis-word': { readonly word: string };
	/** `law`: as it is written. */
	'consent-authority': { readonly law: string; readonly nearest: string | undefined };
	'consent-missing': { readonly field: string; readonly purpose: string };
	/** `said`: it says that it is not; else it says nothing. */
	'consent-unwritten': { readonly said: boolean };
	/** `by` undefined: nobody is said to have given it. */
	'consent-giver': { readonly by: string | undefined; readonly needed: string };
	'consent-before-notice': { readonly informed: string; readonly consented: string };
	/** So long it took, in hours and minutes. */
	'consent-early': { readonly hours: number; readonly minutes: number; readonly least: number };
	/** What is wrong with the consent `id`; `later`: it was given after the recommendation. */
	'placement-consent': {
		readonly id: string;
		readonly why:
			| 'not-in-force'
			| 'purpose'
			| 'case'
			| 'incomplete'
			| 'unwritten'
			| 'before-notice'
			| 'early'
			| 'later';
	};
	'placement-uncovered': {
		readonly recommendation: string;
		readonly id: string;
		readonly nearest: string | undefined;
	};
	/** `answered` undefined: not yet. */
	'access-late': { readonly asked: string; readonly answered: string | undefined; readonly days: number };
	'access-withheld': { readonly what: string; readonly why: 'not-medical' | 'regard' };
	'access-empty': { readonly withheld: boolean };
	/** `to` undefined: this sort of complaint is not there. */
	'complaint-recipient': {
		readonly about: string;
		readonly to: string | undefined;
		readonly allowed: readonly string[];
	};
	/** `employed`: sent while there was no end; `unsent`: erased without having been sent. */
	'case-kept-short': {
		readonly case: string;
		readonly what: 'sent' | 'employed' | 'erased' | 'unsent';
		readonly day: string;
		readonly least: string | undefined;
	};
	'case-transfer-due': {
		readonly case: string;
		readonly why: 'ended' | 'closed';
		readonly since: string;
		readonly asOf: string;
	};
}
