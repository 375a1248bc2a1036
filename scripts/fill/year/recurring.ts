import type { Datum, Deadline, DueDocument, Kind, RecurringDue } from '../../types/index.ts';
import { isInForce } from '../life/is-in-force.ts';
import { isUnderWay } from '../life/is-under-way.ts';
import { dayOfPeriod } from './day-of-period.ts';
import { type Bearer, deadlineOf } from './deadline-of.ts';
import { leastOf } from './least-of.ts';
import { statusOf } from './status-of.ts';
import { uidOf } from './uid-of.ts';
import { valuesAt } from './values-at.ts';

/** What a kind of documents has due in the year, once or in every quarter; of documents that there are, and that are missing. */
export function recurring(
	due: RecurringDue,
	kind: Kind,
	documents: readonly DueDocument[],
	bearer: Bearer,
): readonly Deadline[] {
	const ofKind = documents.filter(({ source, state }) => source.kind.name === kind.name && state !== 'retired');
	const least = due.least === undefined ? 1 : leastOf(due.least, documents, bearer.year);
	if (least === undefined) return [];
	return (due.every === 'quarter' ? [1, 2, 3, 4] : [undefined]).map((quarter) => {
		const concerned = bearer.year + due.concerns;
		const about = ofKind.filter(({ data }) => concerns(data[due.year], data[due.quarter ?? ''], concerned, quarter));
		const done = about.flatMap((document) => doneOf(document, due, bearer.asOf));
		const day = lastDay(due, bearer, quarter);
		// All that there must be are done when the last of them is.
		const doneOn = done.map((one) => one ?? '').sort()[least - 1];
		const isDone = done.length >= least;
		const fate = { due: day, done: isDone, doneOn: doneOn === '' ? undefined : doneOn, asOf: bearer.asOf };
		return deadlineOf(bearer, {
			uid: uidOf([bearer.company.id, kind.name, due.key, bearer.year, quarter ?? '']),
			due: day,
			from: due.from && dayOfPeriod(due.from, bearer.year, quarter),
			label: due.label ?? kind.label,
			concerns: due.concerns === 0 ? undefined : concerned,
			quarter,
			count: due.least === undefined ? undefined : { done: done.length, least },
			status: statusOf(fate),
			doneOn: isDone ? fate.doneOn : undefined,
			norms: due.norms,
		});
	});
}

/** Whether a document is about a year, and a quarter of it; a day tells both. */
function concerns(written: Datum | undefined, inQuarter: Datum | undefined, year: number, quarter?: number): boolean {
	if (Number(String(written).slice(0, 4)) !== year) return false;
	if (quarter === undefined) return true;
	if (inQuarter !== undefined && inQuarter !== null) return Number(inQuarter) === quarter;
	return Math.ceil(Number(String(written).slice(5, 7)) / 3) === quarter;
}

/** None where it is not done, or only planned; else the day, or undefined where only a year is told. */
function doneOf(
	document: DueDocument,
	{ done, adopted }: RecurringDue,
	asOf: string | undefined,
): readonly (string | undefined)[] {
	if (adopted && isUnderWay(document.state)) return [];
	const day = done === undefined ? dayInForce(document) : document.data[done];
	if (typeof day === 'string') return asOf !== undefined && day > asOf ? [] : [day];
	return day === true ? [undefined] : [];
}

/** The day since when a document holds; true where only a year is told. */
function dayInForce({ approved, date, state }: DueDocument): string | true | undefined {
	if (!isInForce(state)) return undefined;
	return approved ?? (date.length === 'YYYY-MM-DD'.length ? date : true);
}

function lastDay(
	{ to, date }: RecurringDue,
	{ company, year }: Bearer,
	quarter: number | undefined,
): string | undefined {
	if (to !== undefined) return dayOfPeriod(to, year, quarter);
	const fact = valuesAt(company.data, (date ?? '').split('.'))[0]?.value;
	if (typeof fact !== 'string') return undefined;
	const [month, day] = fact.split('-').map(Number);
	return month === undefined || day === undefined ? undefined : dayOfPeriod({ month, day }, year, quarter);
}
