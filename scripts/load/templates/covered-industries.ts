import { z } from 'zod';
import type { CoveredGroup, CoveredIndustries, CoveredLine, Report } from '../../types/index.ts';
import { named } from './named.ts';
import { readDefinition } from './read-definition.ts';

const groupSchema = z.strictObject({
	number: z.string().regex(/^[1-9]\d*$/, named('not-whole-number')),
	name: z.string().min(1),
	lines: z.record(z.string().regex(/^[a-z]$/), z.string().min(1)).default({}),
});

const schema = z.strictObject({
	order: z.string(),
	years: z.coerce.number().int(),
	norm: z.string(),
	source: z.string(),
	verifiedOn: z.string(),
	verifiedBy: z.string(),
	parts: z.array(
		z.strictObject({ from: z.iso.date(named('not-day')), norm: z.string(), groups: z.array(groupSchema) }),
	),
});

/** Reads which industries the order of 1978 covers and from when, from `templates/standards/bst-industries-1978.yaml`. */
export async function loadCoveredIndustries(root: string, report: Report): Promise<CoveredIndustries | undefined> {
	const read = await readDefinition(root, 'templates/standards/bst-industries-1978.yaml', schema, report);
	if (read === undefined) return undefined;
	const { order, years, norm } = read;
	const lines = new Map<string, CoveredLine>();
	const groups: CoveredGroup[] = [];
	for (const part of read.parts) {
		for (const { number, name, lines: lettered } of part.groups) {
			const group = { number, name, from: part.from, norm: part.norm };
			const letters = Object.entries(lettered);
			groups.push(group);
			if (letters.length === 0) lines.set(number, { name, group });
			for (const [letter, line] of letters) lines.set(`${number}.${letter}`, { name: line, group });
		}
	}
	return { order, years, norm, groups, lines };
}
