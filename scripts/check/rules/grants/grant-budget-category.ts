import { z } from 'zod';
import { callOf } from '../../../fill/grants/call-of.ts';
import { expenseLines } from '../../../fill/grants/expense-lines.ts';
import { bareName } from '../../../fill/names/bare-name.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** The list of lines, and the field that names the application where the document is none. */
const settingsSchema = z.strictObject({ lines: z.string(), application: z.string().optional() });

/** A grant covers the kinds of expenses that its call names, and never the ordinary services. */
export const grantBudgetCategory: DocumentRule = {
	code: 'grant-budget-category',
	alsoNorms: ({ grantCalls }) => [...grantCalls.values()].map(({ budget }) => budget.norm),
	for: 'named',
	scope: 'document',
	check({ source, data, taken, repository }, report, settings) {
		const { lines, application } = settingsSchema.parse(settings);
		const call = callOf(application === undefined ? data : taken.get(application)?.data, repository);
		if (call === undefined) return;
		const { categories, forbidden, norm } = call.budget;
		const isIn = (words: readonly string[], category: string) =>
			words.some((word) => bareName(word) === bareName(category));
		for (const { index, category } of expenseLines(data[lines])) {
			if (isIn(categories, category)) continue;
			const params = { category, categories, forbidden: isIn(forbidden, category) };
			const place = placeOfField(source, lines, index, 'category');
			report({ code: 'grant-budget-category', severity: 'error', place, params, norms: [norm] });
		}
	},
};
