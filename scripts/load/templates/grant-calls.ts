import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { GrantArea, GrantCall, Report } from '../../types/index.ts';
import { named } from './named.ts';
import { readDefinition } from './read-definition.ts';
import { wordsSchema } from './words-schema.ts';

const text = z.string().min(1);
const day = z.iso.date(named('not-day'));
const number = z.string().regex(/^\d+$/, named('not-whole-number')).transform(Number);

const areaSchema = z.strictObject({
	number: text,
	name: text,
	norm: text,
	largest: number.optional(),
	obliged: z
		.enum(['ja', 'nej'])
		.transform((word) => word === 'ja')
		.optional(),
	branches: number.optional(),
	services: z.array(text).default([]),
	needs: z.record(text, text).default({}),
});

const schema = z.strictObject({
	title: text,
	law: text,
	norm: text,
	opens: z.strictObject({ day, norm: text }),
	receiver: z.strictObject({ name: text, address: z.array(text).min(1) }),
	deadlines: z.strictObject({ days: z.array(day).min(1), norm: text }),
	duration: z.strictObject({ least: number, advised: number, lastDay: day, norm: text }),
	tender: z.strictObject({ above: z.string().regex(/^\d+$/, named('not-whole-number')), norm: text }),
	work: z.strictObject({ words: z.array(text).min(1), norm: text }),
	budget: z.strictObject({ categories: z.array(text).min(1), forbidden: z.array(text).default([]), norm: text }),
	areas: z.strictObject({ norm: text, list: z.array(areaSchema) }),
	lost: z.array(z.strictObject({ norm: text, notice: wordsSchema })).default([]),
});

/** Reads every call for applications for grants, from `templates/calls/<name>.yaml`. */
export async function loadGrantCalls(root: string, report: Report): Promise<ReadonlyMap<string, GrantCall>> {
	const calls = new Map<string, GrantCall>();
	const folder = 'templates/calls';
	const names = await readdir(join(root, folder)).catch(() => []);
	for (const file of names.filter((name) => name.endsWith('.yaml')).sort()) {
		const read = await readDefinition(root, `${folder}/${file}`, schema, report);
		const name = file.slice(0, -'.yaml'.length);
		if (read === undefined) continue;
		const byNumber = new Map(read.areas.list.map(({ number, ...area }) => [number, toArea(area)]));
		calls.set(name, { ...read, name, areas: { norm: read.areas.norm, byNumber } });
	}
	return calls;
}

function toArea({ needs, ...area }: Omit<z.output<typeof areaSchema>, 'number'>): GrantArea {
	return {
		largest: undefined,
		obliged: undefined,
		branches: undefined,
		...area,
		needs: new Map(Object.entries(needs)),
	};
}
