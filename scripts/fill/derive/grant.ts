import { z } from 'zod';
import { groupIn, listIn } from '../../fields/datum.ts';
import type { DataGroup, Derivation } from '../../types/index.ts';
import { printing } from '../amounts/printing.ts';
import { monthsBetween } from '../calendar/months-between.ts';
import { callOf } from '../grants/call-of.ts';
import { expenseLines, totalOf } from '../grants/expense-lines.ts';

/** The field that names the application; without it the document is one. */
const settingsSchema = z.strictObject({ application: z.string().optional() });

/**
 * What an application comes to, and what its call says: whom it goes to, the area, what the source has lost. What a call
 * would tell that there is not is null; that it is not there has been reported.
 */
export const grant: Derivation = ({ data: own, language, repository, taken }, settings) => {
	const { application: field } = settingsSchema.parse(settings);
	const data = field === undefined ? own : taken.get(field)?.data;
	const call = callOf(data, repository);
	if (data === undefined) return null;
	const lines = expenseLines(data.budget);
	const print = printing(
		lines.map(({ amount }) => amount),
		'money',
	);
	const external = totalOf(lines.filter((line) => line.external));
	const { from, to } = (data.period ?? {}) as DataGroup;
	const area = call?.areas.byNumber.get(String(data.area));
	return {
		call: call?.title ?? null,
		receiver: call === undefined ? null : [call.receiver.name, ...call.receiver.address],
		area: area?.name ?? null,
		months: typeof from === 'string' && typeof to === 'string' ? monthsBetween(from, to) : null,
		/** What each line comes to, with the same decimals all of them. */
		budget: listIn(data.budget).map((written, index) => {
			const line = lines.find((other) => other.index === index);
			return { ...groupIn(written), amount: line === undefined ? null : print(line.amount) };
		}),
		total: print(totalOf(lines)),
		external: external.isZero() ? null : print(external),
		tender: call === undefined ? null : external.greaterThan(call.tender.above),
		tenderAbove: call?.tender.above ?? null,
		lost: (call?.lost ?? []).map(({ notice }) => notice[language]),
	};
};
