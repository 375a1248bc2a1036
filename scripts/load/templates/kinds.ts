import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import {
	anyKind,
	derivations,
	type Field,
	holdings,
	type Kind,
	type Language,
	languages,
	type Report,
	type SectionSpecification,
	type Text,
} from '../../types/index.ts';
import { splitFrontMatter } from '../front-matter.ts';
import { withoutGuidance } from '../guidance.ts';
import { readText } from '../read-text.ts';
import { type Base, loadBase, statusesSchema, toStatuses } from './base.ts';
import { chartsSchema, toCharts } from './charts-schema.ts';
import { checkDueFields } from './check-due-fields.ts';
import { checkRecipientFields } from './check-recipient-fields.ts';
import { dueSchema } from './due-schema.ts';
import { fieldsSchema, toFields } from './fields-schema.ts';
import { loadModelLock } from './model-lock.ts';
import { named } from './named.ts';
import { readPlaced } from './read-definition.ts';
import { requiredRecipientsSchema } from './required-recipients.ts';
import { ruleSettingsSchema } from './rule-settings-schema.ts';
import { wordsSchema } from './words-schema.ts';

const also = z.array(z.string()).default([]);

/** Names of what there is in `templates/`. */
interface Known {
	readonly kinds: readonly string[];
	readonly registers: readonly string[];
	/** Of every document. */
	readonly baseFields: readonly Field[];
}

const schemaFor = ({ kinds, registers, baseFields }: Known) =>
	z
		.strictObject({
			label: wordsSchema,
			purpose: wordsSchema.optional(),
			id: z.string().refine(isPattern, named('not-pattern')),
			fields: fieldsSchema.default({}),
			sections: z
				.record(
					z.string(),
					z.strictObject({
						heading: wordsSchema,
						also: z
							.strictObject({ nb: also, nn: also, da: also, en: also })
							.default({ nb: [], nn: [], da: [], en: [] }),
						norms: z.array(z.string()).default([]),
						holds: z.enum(holdings).optional(),
						readers: z
							.enum(['true', 'false'])
							.default('false')
							.transform((word) => word === 'true'),
						mayBeEmpty: z
							.enum(['true', 'false'])
							.default('false')
							.transform((word) => word === 'true'),
					}),
				)
				.default({}),
			statuses: statusesSchema.optional(),
			languages: z.array(z.enum(languages)).min(1).optional(),
			for: z.array(z.string()).min(1).optional(),
			numbering: z.enum(['sections', 'points', 'annexes']).optional(),
			called: z.partialRecord(z.enum(languages), z.array(z.string().min(1))).default({}),
			annexes: z.array(z.string().refine((kind) => kinds.includes(kind), named('no-kind'))).default([]),
			references: z.array(z.strictObject({ law: z.string(), section: z.string().optional() })).default([]),
			amendedBy: z
				.string()
				.refine((kind) => kinds.includes(kind), named('no-kind'))
				.optional(),
			wording: z.enum(['own', 'official']).optional(),
			provisions: z.record(z.string(), z.array(z.string()).min(1)).default({}),
			forEach: z
				.string()
				.refine((register) => registers.includes(register), named('no-register'))
				.optional(),
			takesFrom: z
				.record(
					z.string(),
					z.string().refine((kind) => kind === anyKind || kinds.includes(kind), named('no-kind')),
				)
				.default({}),
			holds: z.enum(holdings).optional(),
			recipients: requiredRecipientsSchema,
			words: z.record(z.string(), wordsSchema).default({}),
			charts: chartsSchema.default({}),
			due: dueSchema,
			derive: z.partialRecord(z.enum(derivations), z.record(z.string(), z.unknown())).default({}),
			rules: ruleSettingsSchema.default({}),
		})
		.superRefine(({ due, recipients, fields: own }, context) => {
			const fields = [...baseFields, ...toFields(own)];
			checkDueFields(due, fields, context);
			checkRecipientFields(recipients, fields, context);
		});

export interface Kinds {
	readonly kinds: ReadonlyMap<string, Kind>;
	/** Names of kinds that there are, but could not be read; what is wrong with them has been reported. */
	readonly unread: ReadonlySet<string>;
}

/** Reads every document kind: the folders of `templates/` that hold a `kind.yaml`. */
export async function loadKinds(root: string, report: Report): Promise<Kinds> {
	const kinds = new Map<string, Kind>();
	const unread = new Set<string>();
	const base = await loadBase(root, report);
	const names = await namesOfKinds(root);
	const schema = schemaFor({ kinds: names, registers: await namesOfRegisters(root), baseFields: base?.fields ?? [] });
	for (const name of names) {
		const kind = base && (await loadKind(root, name, schema, base, report));
		if (kind === undefined) unread.add(name);
		else kinds.set(name, kind);
	}
	return { kinds: withReferencesOfAnnexes(kinds), unread };
}

function withReferencesOfAnnexes(kinds: ReadonlyMap<string, Kind>): ReadonlyMap<string, Kind> {
	return new Map(
		[...kinds].map(([name, kind]) => {
			const own = kind.annexes.flatMap((annex) => kinds.get(annex)?.references ?? []);
			return [name, own.length === 0 ? kind : { ...kind, references: [...kind.references, ...own] }];
		}),
	);
}

async function namesOfKinds(root: string): Promise<readonly string[]> {
	const names: string[] = [];
	for (const name of (await readdir(join(root, 'templates'))).sort()) {
		if (await exists(join(root, 'templates', name, 'kind.yaml'))) names.push(name);
	}
	return names;
}

async function namesOfRegisters(root: string): Promise<readonly string[]> {
	const files = await readdir(join(root, 'templates', 'registers')).catch(() => []);
	return files.filter((file) => file.endsWith('.yaml')).map((file) => file.slice(0, -'.yaml'.length));
}

async function loadKind(
	root: string,
	name: string,
	schema: ReturnType<typeof schemaFor>,
	base: Base,
	report: Report,
): Promise<Kind | undefined> {
	const folder = `templates/${name}`;
	const definition = await readPlaced(root, `${folder}/kind.yaml`, schema, report);
	const template = await readText(root, `${folder}/template.md`, report);
	const example = await readText(root, `${folder}/example.md`, report);
	if (definition === undefined || template === undefined || example === undefined) return undefined;
	// What only a provider of a library sees stands in the library, never in what all documents of a kind say.
	if (withoutGuidance(template, `${folder}/template.md`, report) === undefined) return undefined;
	const start = splitFrontMatter(example, `${folder}/example.md`, report)?.bodyStart;
	if (start === undefined) return undefined;
	const { data: read, placeOf } = definition;
	return {
		name,
		folder,
		label: read.label,
		purpose: read.purpose,
		fields: [...base.fields, ...toFields(read.fields)],
		sections: Object.entries(read.sections).map(([key, section]): SectionSpecification => ({ key, ...section })),
		statuses: read.statuses === undefined ? base.statuses : toStatuses(read.statuses),
		words: new Map(Object.entries(read.words)),
		charts: toCharts(read.charts, placeOf),
		languages: read.languages,
		companyTypes: read.for,
		numbering: read.numbering,
		called: read.called as Kind['called'],
		annexes: read.annexes,
		references: read.references,
		amendedBy: read.amendedBy,
		wording: read.wording,
		lock: await loadModelLock(root, folder, report),
		provisions: new Map(Object.entries(read.provisions)),
		idPattern: new RegExp(read.id, 'u'),
		template: text(`${folder}/template.md`, template, 0),
		example: text(`${folder}/example.md`, example, start),
		examples: await loadExamples(root, folder, report),
		forEach: read.forEach,
		takesFrom: new Map(Object.entries(read.takesFrom)),
		holds: read.holds,
		recipients: read.recipients,
		due: [...base.due, ...read.due],
		derive: new Map(
			derivations.flatMap((derivation) => {
				const settings = read.derive[derivation];
				return settings === undefined ? [] : [[derivation, settings]];
			}),
		),
		rules: new Map(Object.entries(read.rules)),
	};
}

/** `example.nn.md` beside `example.md`: what a new document starts from where its company writes that language. */
async function loadExamples(root: string, folder: string, report: Report): Promise<ReadonlyMap<Language, Text>> {
	const examples = new Map<Language, Text>();
	for (const language of languages) {
		const file = `${folder}/example.${language}.md`;
		if (!(await exists(join(root, file)))) continue;
		const content = await readText(root, file, report);
		const start = content && splitFrontMatter(content, file, report)?.bodyStart;
		if (content !== undefined && typeof start === 'number') examples.set(language, text(file, content, start));
	}
	return examples;
}

function text(file: string, content: string, bodyStart: number): Text {
	return { file, text: content, bodyStart };
}

function isPattern(text: string): boolean {
	try {
		return new RegExp(text, 'u').source !== '';
	} catch {
		return false;
	}
}

async function exists(path: string): Promise<boolean> {
	return stat(path).then(
		() => true,
		() => false,
	);
}
