import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Field, holdings, languages, type RegisterType, type Report } from '../../types/index.ts';
import { checkDueFields } from './check-due-fields.ts';
import { dueSchema } from './due-schema.ts';
import { fieldsSchema, toFields } from './fields-schema.ts';
import { named } from './named.ts';
import { readDefinition } from './read-definition.ts';
import { wordsSchema } from './words-schema.ts';

const schema = z
	.strictObject({
		label: wordsSchema,
		key: z.string().optional(),
		holds: z.enum(holdings).optional(),
		columns: fieldsSchema,
		due: dueSchema,
	})
	.superRefine(({ key, columns, due }, context) => {
		checkDueFields(due, toFields(columns), context);
		if (key !== undefined && !(key in columns))
			context.addIssue({ code: 'custom', path: ['key'], message: named('no-column') });
		for (const { key: column } of toFields(columns).filter(({ type: of }) => of === 'group' || of === 'list'))
			context.addIssue({ code: 'custom', path: ['columns', column, 'type'], message: named('no-cell') });
		for (const column of ambiguous(toFields(columns)))
			context.addIssue({ code: 'custom', path: ['columns', column, 'label'], message: named('column-ambiguous') });
	});

export interface RegisterTypes {
	readonly types: ReadonlyMap<string, RegisterType>;
	/** Names of those that there are, but could not be read; what is wrong with them has been reported. */
	readonly unread: ReadonlySet<string>;
}

/** Reads what each register of a company may hold, from `templates/registers/<name>.yaml`. */
export async function loadRegisterTypes(root: string, report: Report): Promise<RegisterTypes> {
	const types = new Map<string, RegisterType>();
	const unread = new Set<string>();
	const folder = 'templates/registers';
	const names = await readdir(join(root, folder)).catch(() => []);
	for (const file of names.filter((name) => name.endsWith('.yaml')).sort()) {
		const read = await readDefinition(root, `${folder}/${file}`, schema, report);
		const name = file.slice(0, -'.yaml'.length);
		if (read === undefined) unread.add(name);
		else
			types.set(name, {
				name,
				label: read.label,
				columns: toFields(read.columns),
				key: read.key,
				holds: read.holds,
				due: read.due,
			});
	}
	return { types, unread };
}

/** Columns whose key or label in some language is also another's: a heading could then mean either. */
function ambiguous(columns: readonly Field[]): readonly string[] {
	const owners = new Map<string, string>();
	return columns.flatMap(({ key, label }) => {
		const names = new Set([key, ...languages.map((language) => label[language])].map((name) => name.toLowerCase()));
		const isTaken = [...names].some((name) => owners.has(name));
		for (const name of names) owners.set(name, key);
		return isTaken ? [key] : [];
	});
}
