import { z } from 'zod';
import type { Report } from '../../types/index.ts';
import { readDefinition } from './read-definition.ts';

/** Where the identifying values of the examples stand; no type of company is described there. */
export const exampleValuesFile = 'templates/company/example-values.yaml';

const values = z.array(z.string().min(1));

const schema = z.strictObject({
	names: values,
	organisationNumbers: values,
	addresses: values,
	phones: values,
	emails: values,
});

/** Reads what identifies the made-up companies of the examples. */
export async function loadExampleValues(root: string, report: Report): Promise<readonly string[]> {
	const read = await readDefinition(root, exampleValuesFile, schema, report);
	return read === undefined ? [] : Object.values(read).flat();
}
