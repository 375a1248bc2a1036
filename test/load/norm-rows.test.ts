import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { loadLaws } from '../../scripts/load/templates/laws.ts';
import { normRows, sources } from '../support/norm-rows.ts';

const ordered = '../shared/domain/rules.json';
const reason = existsSync(ordered) ? '' : ` (skipped: ${ordered} is not here)`;

const one = z.string().transform((code) => [code]);
const orderedSchema = z.array(
	z.object({
		id: z.string(),
		seed: z.string(),
		check: one.or(z.array(z.string())),
		sourceIncomplete: z.boolean().default(false),
	}),
);

const rows = sources.flatMap((source) => normRows(source).norms.map((norm) => ({ ...norm, seed: source })));
const norway = normRows('norway').norms;

test.skipIf(reason !== '')(`the norms are those that were ordered, in their order, with their checks${reason}`, () => {
	const read = orderedSchema.parse(JSON.parse(readFileSync(ordered, 'utf8')));
	const told = ({ id, seed, check }: { id: string; seed: string; check: readonly string[] }) => ({ id, seed, check });
	expect(rows.map(told)).toEqual(read.map(told));
	const incomplete = rows.filter(({ status }) => status === 'source-incomplete').map(({ id }) => id);
	expect(incomplete).toEqual(read.filter(({ sourceIncomplete }) => sourceIncomplete).map(({ id }) => id));
});

test('there are 171 norms, and no two are called the same', () => {
	expect(rows).toHaveLength(171);
	const ids = [...rows, ...norway].map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
});

test('where not all of a norm is checked, it says why, and only there', () => {
	for (const { id, status, reason: why } of [...rows, ...norway]) {
		expect({ id, told: why !== undefined }).toEqual({ id, told: status !== 'covered' });
	}
});

test('no two norms of a source are told with the same words', () => {
	const texts = rows.map(({ text }) => text);
	expect(new Set(texts).size).toBe(texts.length);
});

test('a Norwegian norm is a § that the laws have a statement of', async () => {
	const laws = await loadLaws(process.cwd(), (message) => {
		throw new Error(JSON.stringify(message));
	});
	const known = [...laws.values()].flatMap(({ id, statements }) =>
		statements.map(({ section }) => `${id}-§${section}`),
	);
	expect(norway.map(({ id }) => id).filter((id) => !known.includes(id))).toEqual([]);
});
