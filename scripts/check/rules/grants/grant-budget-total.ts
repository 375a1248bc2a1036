import { z } from 'zod';
import { Exact } from '../../../fill/amounts/exact.ts';
import { expenseLines, totalOf } from '../../../fill/grants/expense-lines.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

const settingsSchema = z.strictObject({ norm: z.string() });

/** A total that an application states is the sum of its budget, and no more is applied for than the budget comes to. */
export const grantBudgetTotal: DocumentRule = {
	code: 'grant-budget-total',
	for: 'named',
	scope: 'document',
	check({ source, data, data: { budget, budgetTotal, applied } }, report, settings) {
		const { norm } = settingsSchema.parse(settings);
		if (!Array.isArray(budget)) return;
		const total = totalOf(expenseLines(data.budget));
		const tell = (field: 'budgetTotal' | 'applied', stated: string) =>
			report({
				code: 'grant-budget-total',
				severity: 'error',
				place: placeOfField(source, field),
				params: { field, stated, total: total.toFixed() },
				norms: [norm],
			});
		if (typeof budgetTotal === 'string' && !total.equals(budgetTotal)) tell('budgetTotal', budgetTotal);
		if (typeof applied === 'string' && new Exact(applied).greaterThan(total)) tell('applied', applied);
	},
};
