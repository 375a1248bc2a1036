import type { ClosedDays, Company, Deadline, Repository, Words } from '../../types/index.ts';
import { closedWords } from '../calendar/closed-words.ts';
import { workingDayBefore } from '../calendar/working-day-before.ts';

/** Whose deadlines are gathered, and for when. */
export interface Bearer {
	readonly company: Company;
	readonly repository: Repository;
	readonly year: number;
	/** What has its own day is told also where that day was in an earlier year. */
	readonly earlier?: boolean;
	readonly asOf: string | undefined;
}

type Told = Pick<Deadline, 'uid' | 'due' | 'label' | 'status' | 'norms'> & Partial<Deadline>;

/** A deadline of a company, with the day on which it is best met in its country. */
export function deadlineOf({ company, repository }: Bearer, told: Told): Deadline {
	const calendar = repository.calendars.get(company.country);
	const { due } = told;
	const recommended = due === undefined || calendar === undefined ? due : workingDayBefore(due, calendar);
	const legalBasis = company.data.legalBasis as { readonly state?: unknown } | null | undefined;
	return {
		company: company.id,
		companyName: company.name,
		country: company.country,
		recommended,
		from: undefined,
		closed: due === undefined || calendar === undefined ? undefined : holidayOn(due, calendar),
		subject: undefined,
		concerns: undefined,
		quarter: undefined,
		count: undefined,
		doneOn: undefined,
		historic: legalBasis?.state === 'historic',
		example: company.example,
		...told,
	};
}

/** A holiday's name; that a day is a Sunday is told by its date already. */
function holidayOn(day: string, calendar: ClosedDays): Words | undefined {
	const words = closedWords(day, calendar);
	const { saturday, sunday } = calendar.weekend;
	return words?.nb === saturday.nb || words?.nb === sunday.nb ? undefined : words;
}
