import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Classification, Report } from '../../types/index.ts';
import { named } from './named.ts';
import { readDefinition } from './read-definition.ts';

/** `03.11: 1 2`: a part of the standard, and the digits that divide it. One text a line, since a thousand YAML nodes take their time. */
const division = z
	.string()
	.regex(/^[\d.]+:( \d+)+$/, named('not-division'))
	.transform((text): readonly [part: string, digits: readonly string[]] => {
		const [part = '', ...digits] = text.split(/:? /);
		return [part, digits];
	});

const read = { source: z.string().min(1), verifiedOn: z.string(), verifiedBy: z.string() };

const schema = z.strictObject({
	title: z.string().min(1),
	editions: z.array(z.string()).min(1),
	...read,
	classes: z.array(division),
	subclasses: z.strictObject({
		edition: z.string(),
		source: z.string().min(1),
		unlisted: z.array(z.string()),
		divided: z.array(division),
	}),
});

/** Reads which industry codes there are, by edition, from `templates/standards/nace-*.yaml`. */
export async function loadClassifications(root: string, report: Report): Promise<ReadonlyMap<string, Classification>> {
	const found = new Map<string, Classification>();
	const folder = 'templates/standards';
	const names = await readdir(join(root, folder)).catch(() => []);
	for (const name of names.filter((candidate) => /^nace-.*\.yaml$/.test(candidate)).sort()) {
		const standard = await readDefinition(root, `${folder}/${name}`, schema, report);
		for (const edition of standard?.editions ?? [])
			if (standard) found.set(edition, toClassification(edition, standard));
	}
	return found;
}

function toClassification(edition: string, { title, classes, subclasses }: z.output<typeof schema>): Classification {
	const codes = new Set<string>();
	for (const [main, below] of classes) {
		codes.add(main);
		for (const two of below) codes.add(`${main}.${two.slice(0, 1)}`).add(`${main}.${two}`);
	}
	const unlisted = new Set(subclasses.unlisted);
	const divided = new Map(subclasses.divided);
	const listed = edition === subclasses.edition ? [...codes].filter((code) => !unlisted.has(code)) : [];
	return { title, codes, fifthDigits: new Map(listed.map((code) => [code, divided.get(code) ?? ['0']])) };
}
