import { z } from 'zod';
import type { RuleSettings } from '../../types/index.ts';

const schema = z.strictObject({ register: z.string(), historic: z.string() });

/** The register that a rule on injunctions or dispensations is about, and the norm behind it on historic law. */
export function supervisionSetting(settings: RuleSettings): z.output<typeof schema> {
	return schema.parse(settings);
}
