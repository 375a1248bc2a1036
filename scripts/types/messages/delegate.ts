/** Messages about the chain of a delegate meeting: who is called to it, what it deals with, what it decided. */
export interface DelegateMessages {
	/** Nobody sits on the board on the day of the meeting. */
	'delegate-board': { readonly day: string };
	/** `spelling`: the board's member of that site and side is nearly called so; `sides`: comes for both sides. */
	'delegate-person': { readonly name: string; readonly why: 'spelling' | 'sides'; readonly other: string };
	/** `proposals`, `candidates`, `reply`: the deadline is not before the meeting; `exchange`: decided after the letter. */
	'delegate-dates': {
		readonly why: 'proposals' | 'candidates' | 'reply' | 'exchange';
		readonly day: string;
		readonly other: string;
	};
	'delegate-notice': { readonly days: number; readonly least: number };
	/** `field` should name a document of that kind. */
	'delegate-chain': { readonly field: 'invitation' | 'agenda'; readonly kind: string };
	/** What the minutes say, and what the invitation said. */
	'delegate-moved': { readonly field: 'held' | 'place'; readonly here: string; readonly there: string };
	'delegate-item': {
		readonly item: string;
		readonly why: 'missing' | 'added';
		readonly nearest: string | undefined;
	};
	'delegate-decision': {
		readonly item: string;
		readonly why: 'missing' | 'unknown' | 'repeated';
		readonly nearest: string | undefined;
	};
	/** `by`: the deadline that the invitation gave. */
	'delegate-proposal': { readonly from: string; readonly received: string; readonly by: string };
	/** `date` of the report, after the meeting. */
	'delegate-report': { readonly id: string; readonly date: string; readonly held: string };
	/** `other`: the register names another safety representative of the site, who is `nearest`. */
	'delegate-elected': {
		readonly name: string;
		readonly site: string;
		readonly why: 'repeated' | 'unaffiliated' | 'other';
		readonly nearest: string | undefined;
	};
	/** `missing`: elected, and not on the board; `unelected`: the other way round. */
	'board-elected': {
		readonly name: string;
		readonly why: 'missing' | 'unelected' | 'early';
		readonly minutes: string;
		readonly nearest: string | undefined;
	};
}
