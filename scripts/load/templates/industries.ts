import { z } from 'zod';
import type { IndustryCodes, Report } from '../../types/index.ts';
import { loadClassifications } from './classifications.ts';
import { readDefinition } from './read-definition.ts';

const schema = z.strictObject({
	editions: z.array(z.string()).min(1),
	obligedEdition: z.string(),
	obliged: z.array(z.string()),
	complete: z.enum(['true', 'false']).transform((word) => word === 'true'),
	norm: z.string(),
	source: z.string(),
	verifiedOn: z.string(),
	verifiedBy: z.string(),
});

/** Reads editions of industry codes and the obliged industries known, from `templates/standards/industry-codes.yaml`, and which codes there are. */
export async function loadIndustries(root: string, report: Report): Promise<IndustryCodes | undefined> {
	const codes = await readDefinition(root, 'templates/standards/industry-codes.yaml', schema, report);
	return codes && { ...codes, classifications: await loadClassifications(root, report) };
}
