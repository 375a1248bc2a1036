import { z } from 'zod';
import { sumOf } from '../../../fill/amounts/sum-of.ts';
import { expenseLines, totalOf } from '../../../fill/grants/expense-lines.ts';
import { instalmentsOf } from '../../../fill/grants/instalments-of.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ norm: z.string() });

/** Instalments come together to no more than the expenses that had been held when they were paid. */
export const grantInstalment: DocumentRule = {
	code: 'grant-instalment',
	for: 'named',
	scope: 'document',
	check({ source, data }, report, settings) {
		const { norm } = settingsSchema.parse(settings);
		const expenses = expenseLines(data.expenses);
		const instalments = instalmentsOf(data);
		for (const [number, { index, day }] of instalments.entries()) {
			const paid = sumOf(instalments.slice(0, number + 1).map(({ amount }) => amount));
			const held = totalOf(expenses.filter((expense) => expense.day !== undefined && expense.day <= day));
			if (paid.lessThanOrEqualTo(held)) continue;
			const params = { day, paid: paid.toFixed(), held: held.toFixed() };
			const place = placeOfField(source, 'instalments', index, 'amount');
			report({ code: 'grant-instalment', severity: 'error', place, params, norms: [norm] });
		}
	},
};
