/** Messages about boards, their meetings and the delegate meetings that elect them. */
export interface BoardMessages {
	/** `year` in which the term begins. */
	'board-register-missing': { readonly register: 'sites' | 'enrolments'; readonly year: number };
	'board-site-unknown': { readonly site: string; readonly nearest: string | undefined };
	/** `side`: as many as each side has to have. */
	'board-parity': { readonly management: number; readonly employees: number; readonly side: number };
	'board-deputies': { readonly management: number; readonly employees: number; readonly side: number };
	/** `sides`: the two seats are on different sides. */
	'board-person-repeated': { readonly name: string; readonly sides: boolean };
	/** `last`: the last day of a term of the right length. */
	'board-term': { readonly from: string; readonly to: string; readonly years: number; readonly last: string };
	/** `other`: the id of the roster of the other board; both sit from `from` to `to`. */
	'board-overlap': { readonly other: string; readonly from: string; readonly to: string };
	'board-chair': {
		readonly why: 'chair-missing' | 'chair-repeated' | 'chair-side' | 'vice-missing' | 'vice-repeated' | 'vice-side';
	};
	/** `official`: one there is, who sits in no safety committee. */
	'board-trusted-official': { readonly official: string | undefined };
	'board-services': { readonly services: readonly string[]; readonly least: number };
	/** `due`: the sites that should have the seat; `year` of the count. */
	'board-sites': { readonly site: string; readonly year: number; readonly due: readonly string[] };
	'board-sites-tied': { readonly sites: readonly string[]; readonly seats: number; readonly year: number };
	'board-safety-representative': { readonly name: string };
	'board-missing': { readonly day: string };
	/** `many`: more than there are seats. */
	'board-attendance': { readonly why: 'none' | 'both' | 'many' };
	/** `side`: the seat is on the other side. */
	'board-attendance-name': {
		readonly name: string;
		readonly why: 'unknown' | 'side' | 'repeated';
		readonly nearest: string | undefined;
	};
	'board-quorum': {
		readonly management: number;
		readonly employees: number;
		readonly ofManagement: number;
		readonly ofEmployees: number;
	};
	'board-meetings-few': { readonly year: number; readonly held: number; readonly least: number };
	'delegate-month': { readonly day: string; readonly month: number };
	/** `missing`: nobody from the site; `management`, `employees`: nobody for that side. */
	'delegate-site': {
		readonly site: string;
		readonly why: 'unknown' | 'repeated' | 'missing' | 'management' | 'employees';
		readonly nearest: string | undefined;
	};
	/** `votes` 0: there was no vote on the matter. */
	'delegate-votes': { readonly matter: Matter; readonly votes: number; readonly seats: number };
	/** `approved`: as declared. */
	'delegate-approval': { readonly matter: Matter; readonly approved: boolean };
	/** What the answer depends on: which votes half is counted of, whether the absent count, whether two seats are two votes. */
	'delegate-approval-unclear': { readonly matter: Matter; readonly why: 'counted' | 'absent' | 'persons' };
	'delegate-election': { readonly list: 'members' | 'deputies'; readonly found: number; readonly due: number };
}

type Matter = 'accounts' | 'budget';
