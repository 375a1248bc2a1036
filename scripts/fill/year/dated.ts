import type { DataGroup, DatedDue, Deadline, Field, Words } from '../../types/index.ts';
import { type Bearer, deadlineOf } from './deadline-of.ts';
import { statusOf } from './status-of.ts';
import { uidOf } from './uid-of.ts';
import { type Found, valuesAt } from './values-at.ts';

/** Something that holds days: a document, a row of a register, or the facts of the company. */
export interface Holder {
	/** What tells it from all others of the company. */
	readonly identity: readonly string[];
	readonly data: DataGroup;
	/** What it is called; undefined where the day says enough. */
	readonly title: string | undefined;
	/** Of a register: its title is its number, which is no heading of what is to be done. */
	readonly isRow: boolean;
}

/** What has its own day in the year, among things alike: documents of one kind, or rows of one register. */
export function dated(
	due: DatedDue,
	holders: readonly Holder[],
	fields: readonly Field[],
	bearer: Bearer,
): readonly Deadline[] {
	const all = holders.flatMap((holder) =>
		valuesAt(holder.data, due.field.split('.')).map((found, index) => ({ holder, found, index })),
	);
	return all.flatMap(({ holder, found, index }) => {
		const day = found.value;
		if (typeof day !== 'string' || !isMeant(Number(day.slice(0, 4)), bearer)) return [];
		const { done, doneOn } = fateOf(
			due,
			found,
			day,
			bearer,
			all.map((one) => one.found),
		);
		const what = due.what === undefined ? undefined : found.beside[due.what];
		const subject = [holder.title, typeof what === 'string' ? what : undefined].filter((part) => part !== undefined);
		return deadlineOf(bearer, {
			uid: uidOf([bearer.company.id, ...holder.identity, due.key, typeof what === 'string' ? what : index]),
			due: day,
			label: due.label ?? labelOf(due.field.split('.'), fields),
			subject: subject.length === 0 ? undefined : subject.join(holder.isRow ? ' – ' : ': '),
			status: statusOf({ due: day, done, doneOn, asOf: bearer.asOf }),
			doneOn,
			norms: due.norms,
		});
	});
}

function isMeant(year: number, bearer: Bearer): boolean {
	return bearer.earlier === true ? year <= bearer.year : year === bearer.year;
}

function fateOf(
	{ done, passes, renewed }: DatedDue,
	{ beside }: Found,
	day: string,
	{ asOf }: Bearer,
	all: readonly Found[],
): { readonly done: boolean; readonly doneOn: string | undefined } {
	const written = done === undefined ? null : beside[done];
	// An outcome in words, such as that it was moved, is no day.
	if (typeof written === 'string') return { done: true, doneOn: isDay(written) ? written : undefined };
	const isRenewed =
		renewed !== undefined &&
		all.some(
			({ value, beside: other }) => String(value ?? '') > day && renewed.every((key) => other[key] === beside[key]),
		);
	const isOver = passes && asOf !== undefined && asOf > day;
	return { done: written === true || isRenewed || isOver, doneOn: undefined };
}

function labelOf([key, ...rest]: readonly string[], fields: readonly Field[]): Words {
	const field = fields.find((one) => one.key === key);
	if (field !== undefined && rest.length > 0) return labelOf(rest, field.fields);
	const name = key ?? '';
	return field?.label ?? { nb: name, nn: name, da: name, en: name };
}

function isDay(text: string): boolean {
	return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
