import { z } from 'zod';
import { type Language, languages, type RuleSettings } from '../../types/index.ts';

const limits = z.strictObject({
	warning: z.coerce.number(),
	error: z.coerce.number().default(Number.POSITIVE_INFINITY),
});

const schema = z.partialRecord(z.enum(languages), limits);

/** A measure's limits in one language, as a kind states them; undefined where it has none. */
export function thresholdsFor(settings: RuleSettings, language: Language) {
	return schema.parse(settings)[language];
}

/** How bad a measure is against its limits, with the limit that it passes; undefined when it is within both. */
export function exceeds(measure: number, { warning, error }: z.output<typeof limits>) {
	if (measure > error) return { severity: 'error', limit: error } as const;
	return measure > warning ? ({ severity: 'warning', limit: warning } as const) : undefined;
}
