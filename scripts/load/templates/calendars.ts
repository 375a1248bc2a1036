import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { ClosedDays, Report } from '../../types/index.ts';
import { named } from './named.ts';
import { readDefinition } from './read-definition.ts';
import { wordsSchema } from './words-schema.ts';

const schema = z.strictObject({
	weekend: z.strictObject({ saturday: wordsSchema, sunday: wordsSchema }),
	days: z.array(z.strictObject({ day: z.string().regex(/^\d{2}-\d{2}$/, named('not-day')), label: wordsSchema })),
});

/** Reads on which days nothing is due in each country, from `templates/calendar/<country>.yaml`. */
export async function loadCalendars(root: string, report: Report): Promise<ReadonlyMap<string, ClosedDays>> {
	const calendars = new Map<string, ClosedDays>();
	const folder = 'templates/calendar';
	const names = await readdir(join(root, folder)).catch(() => []);
	for (const file of names.filter((name) => name.endsWith('.yaml')).sort()) {
		const read = await readDefinition(root, `${folder}/${file}`, schema, report);
		const country = file.slice(0, -'.yaml'.length);
		if (read !== undefined) calendars.set(country, { country, ...read });
	}
	return calendars;
}
