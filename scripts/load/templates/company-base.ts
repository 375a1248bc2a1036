import { z } from 'zod';
import type { Report } from '../../types/index.ts';
import { fieldsSchema } from './fields-schema.ts';
import { readDefinition } from './read-definition.ts';

const schema = z.strictObject({
	shapes: z.record(z.string(), fieldsSchema).default({}),
	/** Before a type's own fields. */
	fields: fieldsSchema,
	/** After them. */
	last: fieldsSchema,
});

/** What every organisation carries, as written: a type's definition is completed by it before it is read. */
export type CompanyBase = z.output<typeof schema>;

/** Reads what every organisation carries, whatever its type, from `templates/company.yaml`. */
export function loadCompanyBase(root: string, report: Report): Promise<CompanyBase | undefined> {
	return readDefinition(root, 'templates/company.yaml', schema, report);
}
