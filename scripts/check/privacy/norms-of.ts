import { z } from 'zod';
import type { Code, Kind, RuleSettings } from '../../types/index.ts';

/** What a kind or a company type says of a rule of the guard: the norms that its findings break. */
export const normsSchema = z.strictObject({ norms: z.array(z.string()).optional() });

/** The norms behind a rule: those that the kind names, else those of the type of the company. */
export function normsOf(code: Code, kind: Kind | undefined, ofType: RuleSettings): readonly string[] | undefined {
	const ofKind = kind?.rules.get(code);
	return (ofKind && normsSchema.parse(ofKind).norms) ?? normsSchema.parse(ofType).norms;
}
