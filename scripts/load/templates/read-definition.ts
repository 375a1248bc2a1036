import type { z } from 'zod';
import type { Place, Report } from '../../types/index.ts';
import { readText } from '../read-text.ts';
import { parseValues } from '../yaml/parse-values.ts';
import { placeOf } from '../yaml/place-of.ts';
import { plain } from '../yaml/plain.ts';
import { definitionFaultsOf } from './definition-faults.ts';

/** What a file of `templates/` holds, and where each part of it stands. */
interface Definition<T> {
	readonly data: T;
	placeOf(path: readonly PropertyKey[]): Place;
}

/** Reads one YAML file of `templates/` by its schema; what is wrong in it is reported at its line. */
export async function readDefinition<T>(
	root: string,
	file: string,
	schema: z.ZodType<T>,
	report: Report,
): Promise<T | undefined> {
	return (await readPlaced(root, file, schema, report))?.data;
}

/** The same with the places of its parts, for what can only be judged later. */
export async function readPlaced<T>(
	root: string,
	file: string,
	schema: z.ZodType<T>,
	report: Report,
): Promise<Definition<T> | undefined> {
	const text = await readText(root, file, report);
	if (text === undefined) return undefined;
	const value = parseValues(text, file, 0, report);
	if (value === undefined) return undefined;
	const written = plain(value);
	const result = schema.safeParse(written);
	if (result.success) return { data: result.data, placeOf: (path) => placeOf(value, path) };
	for (const { path, ...fault } of definitionFaultsOf(result.error, written)) {
		const params = { path: path.join('.') || '–', ...fault };
		report({ code: 'kind-definition', severity: 'error', place: placeOf(value, path), params });
	}
	return undefined;
}
