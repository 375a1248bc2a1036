import { z } from 'zod';
import type { Derivation } from '../../types/index.ts';

/** By name: a part of the fixed text of a kind, by its anchor. */
const settingsSchema = z.record(z.string(), z.strictObject({ kind: z.string(), provision: z.string() }));

/** Parts of fixed texts, word for word as they were last agreed to; null where there is no such part. */
export const quoted: Derivation = ({ repository }, settings) =>
	Object.fromEntries(
		Object.entries(settingsSchema.parse(settings)).map(([name, { kind, provision }]) => [
			name,
			repository.kinds.get(kind)?.lock?.provisions.get(provision)?.text ?? null,
		]),
	);
