import { z } from 'zod';
import { approvalsIn, approvalsStated } from '../../../fill/board/approvals-in.ts';
import type { DocumentRule } from '../../../types/index.ts';
import { placeOfField } from '../../places/place-of-field.ts';

/** `stated`: the document's group of what was decided; `minutes`: its field that names the minutes. */
const settingsSchema = z.strictObject({ stated: z.string(), minutes: z.string(), norm: z.string() });

/** What a budget says that the delegate meeting decided is what the minutes say. */
export const approvalDiffers: DocumentRule = {
	code: 'approval-differs',
	for: 'named',
	scope: 'document',
	check({ source, data, taken }, report, settings) {
		const { stated: field, minutes, norm } = settingsSchema.parse(settings);
		const named = taken.get(minutes);
		if (named === undefined) return;
		const [stated, recorded] = [approvalsStated(data[field]), approvalsIn(named.data)];
		for (const what of ['held', 'accounts', 'budget'] as const) {
			const [own, theirs] = [stated[what], recorded[what]];
			if (own === null || theirs === null || own === theirs) continue;
			const params = { what, stated: own, recorded: theirs, minutes: String(named.data.id) };
			report({
				code: 'approval-differs',
				severity: 'error',
				place: placeOfField(source, field, what),
				params,
				norms: [norm],
			});
		}
	},
};
