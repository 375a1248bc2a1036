import type { z } from 'zod';
import type { Place, Report, Value } from '../../types/index.ts';
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

interface Written {
	readonly text: string;
	readonly value: Value;
	readonly plain: unknown;
}

/**
 * What each file was last read as: the repositories that one process reads one after the other mostly have the same
 * definitions. A file that is no YAML is not kept, since that is told to each.
 */
const known = new Map<string, Written>();

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
	const read = await readWritten(root, file, report);
	if (read === undefined) return undefined;
	const { value, plain: written } = read;
	const result = schema.safeParse(written);
	if (result.success) return { data: result.data, placeOf: (path) => placeOf(value, path) };
	for (const { path, ...fault } of definitionFaultsOf(result.error, written)) {
		const params = { path: path.join('.') || '–', ...fault };
		report({ code: 'kind-definition', severity: 'error', place: placeOf(value, path), params });
	}
	return undefined;
}

async function readWritten(root: string, file: string, report: Report): Promise<Written | undefined> {
	const text = await readText(root, file, report);
	if (text === undefined) return undefined;
	const before = known.get(file);
	if (before?.text === text) return before;
	const value = parseValues(text, file, 0, report);
	if (value === undefined) return undefined;
	const read = { text, value, plain: plain(value) };
	known.set(file, read);
	return read;
}
