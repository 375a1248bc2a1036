import type { z } from 'zod';
import type { Report } from '../../types/index.ts';
import { readText } from '../read-text.ts';
import { parseValues } from '../yaml/parse-values.ts';
import { placeOf } from '../yaml/place-of.ts';
import { plain } from '../yaml/plain.ts';

/** Reads one YAML file of `templates/` by its schema; what is wrong in it is reported at its line. */
export async function readDefinition<T>(
	root: string,
	file: string,
	schema: z.ZodType<T>,
	report: Report,
): Promise<T | undefined> {
	const text = await readText(root, file, report);
	if (text === undefined) return undefined;
	const value = parseValues(text, file, 0, report);
	if (value === undefined) return undefined;
	const result = schema.safeParse(plain(value));
	if (result.success) return result.data;
	for (const { path, detail } of result.error.issues.flatMap(faultsOf)) {
		const params = { path: path.join('.') || '–', detail };
		report({ code: 'kind-definition', severity: 'error', place: placeOf(value, path), params });
	}
	return undefined;
}

/** Keys that there are not are told one by one, each at its own line. */
function faultsOf(
	issue: z.core.$ZodIssue,
): readonly { readonly path: readonly PropertyKey[]; readonly detail: string }[] {
	if (issue.code !== 'unrecognized_keys') return [{ path: issue.path, detail: issue.message }];
	return issue.keys.map((key) => ({ path: [...issue.path, key], detail: 'unrecognized key' }));
}
