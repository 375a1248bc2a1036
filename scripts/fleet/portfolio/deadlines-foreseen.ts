import { deadlinesOf } from '../../fill/year/deadlines-of.ts';
import type { Company, Deadline, DueDocument, Repository } from '../../types/index.ts';

/** What a company should have done by a day, and what comes next. */
export interface Foreseen {
	/** By their days. */
	readonly late: readonly Deadline[];
	readonly next: Deadline | undefined;
}

/**
 * What a company has due on a day: what is late of that year, or of earlier ones where it has a day of its own, and the next
 * that falls due until the end of the following year. What follows from law that is no longer in force is not asked of anybody today.
 * @param asOf `YYYY-MM-DD`
 */
export function deadlinesForeseen(
	company: Company,
	documents: readonly DueDocument[],
	asOf: string,
	repository: Repository,
): Foreseen {
	const year = Number(asOf.slice(0, 4));
	const inYear = (bearer: { readonly year: number; readonly earlier?: boolean }) =>
		deadlinesOf(company, documents, { repository, asOf, ...bearer }).filter(({ historic }) => !historic);
	const open = inYear({ year, earlier: true });
	const isComing = ({ status }: Deadline) => status === 'due';
	return {
		late: open.filter(({ status }) => status === 'late'),
		next: open.find(isComing) ?? inYear({ year: year + 1 }).find(isComing),
	};
}
