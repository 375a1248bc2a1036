import { z } from 'zod';
import type { DocumentRule } from '../../../types/index.ts';

const settingsSchema = z.strictObject({ norm: z.string() });

/** A return whose form nobody has settled says so at every check, as the sources do not have the director's rules. */
export const returnBasis: DocumentRule = {
	code: 'return-basis',
	for: 'named',
	scope: 'document',
	check({ source, data }, report, settings) {
		const { norm } = settingsSchema.parse(settings);
		if (data.basis !== null) return;
		const place = { file: source.file, line: 1, column: 1 };
		report({ code: 'return-basis', severity: 'info', place, params: {}, norms: [norm] });
	},
};
