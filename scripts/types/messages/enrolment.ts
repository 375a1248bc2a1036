/** Messages about the January count and which sites it lets appoint to a board. */
export interface EnrolmentMessages {
	/** `why`: the day lies outside the month, is no working day, or leaves too little time to answer. */
	'enrolment-sent': {
		readonly why: 'month' | 'closed' | 'short';
		readonly day: string;
		readonly month: number;
		readonly year: number;
		readonly days: number;
	};
	/** `received` undefined: not yet, on the day that is counted as today. */
	'enrolment-late': { readonly site: string; readonly received: string | undefined; readonly replyBy: string };
	/** `share`: of a hundred of the count before. */
	'enrolment-change': {
		readonly site: string;
		readonly year: number;
		readonly enrolled: number;
		readonly before: number;
		readonly share: number;
	};
	/** `sites` undefined: none has one. */
	'appointment-count': { readonly year: number; readonly sites: readonly string[] | undefined };
	'appointment-chair-site': { readonly site: string; readonly nearest: string | undefined };
	/** `member`: all have a seat, but not which. */
	'appointment-tied': { readonly sites: readonly string[]; readonly seats: number; readonly member: boolean };
	'appointment-decided': { readonly site: string; readonly nearest: string | undefined };
	'appointment-services': { readonly services: readonly string[]; readonly least: number };
	'appointment-trusted-official': { readonly sites: readonly string[] };
	'appointment-recipient': { readonly site: string };
	/** `why`: before the replies were due, after the meeting, so late that its month has come, or of another year than the request. */
	'appointment-sent': {
		readonly why: 'before-replies' | 'after-meeting' | 'late' | 'year';
		readonly sent: string;
		/** The day it is compared with; the year of the count where that is another. */
		readonly day: string;
	};
	/** What the roster has in another way than the notice. */
	'board-notice': {
		readonly what: 'chair-site' | 'from' | 'to';
		readonly found: string;
		readonly notice: string;
		readonly id: string;
	};
	'board-secretary': { readonly manager: string | undefined };
}
