import { z } from 'zod';
import { callOf } from '../../../fill/grants/call-of.ts';
import { expenseLines, totalOf } from '../../../fill/grants/expense-lines.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** The list of lines, the field that tells of the tender, and the field that names the application where the document is none. */
const settingsSchema = z.strictObject({ lines: z.string(), tender: z.string(), application: z.string().optional() });

/** External help for more than the call's limit, and be it by one øre, is put out to tender. */
export const grantTender: DocumentRule = {
	code: 'grant-tender',
	alsoNorms: ({ grantCalls }) => [...grantCalls.values()].map(({ tender }) => tender.norm),
	for: 'named',
	scope: 'document',
	check({ source, data, taken, repository }, report, settings) {
		const { lines, tender, application } = settingsSchema.parse(settings);
		const call = callOf(application === undefined ? data : taken.get(application)?.data, repository);
		const external = totalOf(expenseLines(data[lines]).filter((line) => line.external));
		if (call === undefined || !external.greaterThan(call.tender.above)) return;
		const told = data[tender] ?? null;
		if (told !== null && told !== false) return;
		const params = {
			external: external.toFixed(),
			above: call.tender.above,
			field: tender,
			account: application !== undefined,
		};
		const place = placeOfField(source, data[tender] === null ? lines : tender);
		report({ code: 'grant-tender', severity: 'error', place, params, norms: [call.tender.norm] });
	},
};
