import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { CompanyType, Report } from '../../types/index.ts';
import { checkDueFields } from './check-due-fields.ts';
import { loadCompanyBase } from './company-base.ts';
import { dueSchema } from './due-schema.ts';
import { exampleValuesFile } from './example-values.ts';
import { fieldsSchema, toFields } from './fields-schema.ts';
import { onCompanyBase } from './on-company-base.ts';
import { readDefinition } from './read-definition.ts';
import { ruleSettingsSchema } from './rule-settings-schema.ts';
import { wordsSchema } from './words-schema.ts';

const schema = z
	.strictObject({
		label: wordsSchema,
		shapes: z.record(z.string(), fieldsSchema).default({}),
		fields: fieldsSchema,
		due: dueSchema,
		rules: ruleSettingsSchema.default({}),
	})
	.superRefine(({ due, fields, shapes }, context) => checkDueFields(due, toFields(fields, shapes), context));

/**
 * Reads what the facts of each type of organisation are, from `templates/company/<type>.yaml` on top of what every
 * organisation carries; none where that cannot be read.
 */
export async function loadCompanyTypes(root: string, report: Report): Promise<ReadonlyMap<string, CompanyType>> {
	const types = new Map<string, CompanyType>();
	const base = await loadCompanyBase(root, report);
	if (base === undefined) return types;
	const onBase = z.preprocess((written) => onCompanyBase(written, base), schema);
	const folder = 'templates/company';
	for (const file of (await readdir(join(root, folder))).filter((name) => name.endsWith('.yaml')).sort()) {
		if (`${folder}/${file}` === exampleValuesFile) continue;
		const read = await readDefinition(root, `${folder}/${file}`, onBase, report);
		if (read === undefined) continue;
		const name = file.slice(0, -'.yaml'.length);
		const rules = new Map(Object.entries(read.rules));
		types.set(name, { name, label: read.label, fields: toFields(read.fields, read.shapes), due: read.due, rules });
	}
	return types;
}
