import { z } from 'zod';
import { wordsSchema } from '../../load/templates/words-schema.ts';
import type { DataGroup, Derivation } from '../../types/index.ts';
import { openAndOver } from '../registers/open-and-over.ts';

/** What the extents are called, by the words that the register keeps them by. */
const settingsSchema = z.strictObject({ extent: z.record(z.string(), wordsSchema) });

/** What authorities have let the company depart from: what is in use by its last day, what no longer is newest first. */
export const dispensations: Derivation = ({ data, language, company }, settings) => {
	const { extent } = settingsSchema.parse(settings);
	const days = { began: 'from', last: 'until', ended: 'ended' };
	const { open, over } = openAndOver(company.registers.get('dispensations'), days, data.year);
	const worded = (row: DataGroup) => ({ ...row, extent: extent[String(row.extent)]?.[language] ?? row.extent ?? null });
	return { running: open.map(worded), ended: over.map(worded) };
};
