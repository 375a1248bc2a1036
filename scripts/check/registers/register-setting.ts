import { z } from 'zod';
import type { RuleSettings } from '../../types/index.ts';

const schema = z.strictObject({ register: z.string() });

/** The register that a rule is about, as the kind that names the rule says. */
export function registerSetting(settings: RuleSettings): string {
	return schema.parse(settings).register;
}
