import { z } from 'zod';
import { isCode } from '../../messages/is-code.ts';
import { named } from './named.ts';

/** Rules that hold for one kind or company type, by their codes, with settings that each rule reads for itself. */
export const ruleSettingsSchema = z
	.record(z.string(), z.record(z.string(), z.unknown()))
	.superRefine((settings, context) => {
		for (const code of Object.keys(settings)) {
			if (!isCode(code)) context.addIssue({ code: 'custom', path: [code], message: named('no-rule') });
		}
	});
