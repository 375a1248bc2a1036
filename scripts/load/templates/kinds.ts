import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Kind, Report, SectionSpecification, Text } from '../../types/index.ts';
import { splitFrontMatter } from '../front-matter.ts';
import { readText } from '../read-text.ts';
import { type Base, loadBase, statusesSchema, toStatuses } from './base.ts';
import { fieldsSchema, toFields } from './fields-schema.ts';
import { readDefinition } from './read-definition.ts';
import { wordsSchema } from './words-schema.ts';

const also = z.array(z.string()).default([]);

const schema = z.strictObject({
	label: wordsSchema,
	id: z.string(),
	fields: fieldsSchema.default({}),
	sections: z
		.record(
			z.string(),
			z.strictObject({
				heading: wordsSchema,
				also: z.strictObject({ nb: also, nn: also, da: also, en: also }).default({ nb: [], nn: [], da: [], en: [] }),
				norms: z.array(z.string()).default([]),
			}),
		)
		.default({}),
	statuses: statusesSchema.optional(),
	rules: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
});

/** Reads every document kind: the folders of `templates/` that hold a `kind.yaml`. */
export async function loadKinds(root: string, report: Report): Promise<ReadonlyMap<string, Kind>> {
	const kinds = new Map<string, Kind>();
	const base = await loadBase(root, report);
	if (base === undefined) return kinds;
	for (const name of (await readdir(join(root, 'templates'))).sort()) {
		const folder = `templates/${name}`;
		if (!(await exists(join(root, folder, 'kind.yaml')))) continue;
		const kind = await loadKind(root, name, folder, base, report);
		if (kind !== undefined) kinds.set(name, kind);
	}
	return kinds;
}

async function loadKind(
	root: string,
	name: string,
	folder: string,
	base: Base,
	report: Report,
): Promise<Kind | undefined> {
	const read = await readDefinition(root, `${folder}/kind.yaml`, schema, report);
	const template = await readText(root, `${folder}/template.md`, report);
	const example = await readText(root, `${folder}/example.md`, report);
	if (read === undefined || template === undefined || example === undefined) return undefined;
	const start = splitFrontMatter(example, `${folder}/example.md`, report)?.bodyStart;
	if (start === undefined) return undefined;
	return {
		name,
		folder,
		label: read.label,
		fields: [...base.fields, ...toFields(read.fields)],
		sections: Object.entries(read.sections).map(([key, section]): SectionSpecification => ({ key, ...section })),
		statuses: read.statuses === undefined ? base.statuses : toStatuses(read.statuses),
		idPattern: new RegExp(read.id, 'u'),
		template: text(`${folder}/template.md`, template, 0),
		example: text(`${folder}/example.md`, example, start),
		rules: new Map(Object.entries(read.rules)),
	};
}

function text(file: string, content: string, bodyStart: number): Text {
	return { file, text: content, bodyStart };
}

async function exists(path: string): Promise<boolean> {
	return stat(path).then(
		() => true,
		() => false,
	);
}
