import { templatesKey } from '../load/templates/templates-of.ts';
import { hashOf } from '../publish/hash-of.ts';
import { masked } from '../report/masked.ts';
import type { Cache, Language, Message } from '../types/index.ts';
import type { Options } from './options.ts';

/** What came of checking a repository, for a later run on the same. */
export interface CheckRecord {
	/** Without identity numbers. */
	readonly messages: readonly Message[];
	/** How many documents were checked. */
	readonly checked: number;
	readonly companyLanguage: Language | undefined;
}

/**
 * The key of everything that a check reads, and of what it is asked; undefined where it reads more than the files of the
 * repository: git, a dictionary, what a link leads to.
 * @param inputs the hash of every file, by path
 */
export function checkKey(inputs: ReadonlyMap<string, string>, options: Options): string | undefined {
	const { company, shard, kind, only, asOf, since, asked, templatesRoot, root } = options;
	if (since !== undefined || asked.has('spelling')) return undefined;
	const files = [...inputs].flat();
	if (files.some((state) => state.startsWith('link to'))) return undefined;
	const choices = JSON.stringify([company, shard, kind, only, asOf, [...asked].sort(), templatesRoot === root]);
	return hashOf(['check', choices, ...files]);
}

/**
 * The key of all that the step of every company comes from, and not of what each reads for itself; undefined where a step may
 * read what has no hash. It tells nothing of git, since only rules on the whole repository ask for it.
 */
export function companiesKey(
	inputs: ReadonlyMap<string, string>,
	{ asOf, asked }: Pick<Options, 'asOf' | 'asked'>,
): string | undefined {
	if (asked.has('spelling') || [...inputs.values()].some((state) => state.startsWith('link to'))) return undefined;
	return hashOf(['companies', templatesKey(inputs), JSON.stringify([asOf, [...asked].sort()])]);
}

/** The key of everything that a build makes its files of. */
export function buildKey(check: string, { formats, pdfStandard, editable, pack }: Options): string {
	return hashOf(['build', check, JSON.stringify([formats, pdfStandard, editable, pack])]);
}

/** What an earlier run on the same found. */
export async function recallCheck(key: string, cache: Cache): Promise<CheckRecord | undefined> {
	const entry = cache.find(key);
	return entry && (JSON.parse(Buffer.from(await cache.read(entry)).toString()) as CheckRecord);
}

export async function recordCheck(key: string, record: CheckRecord, cache: Cache): Promise<void> {
	const messages = record.messages.map(masked);
	await cache.keep(key, Buffer.from(JSON.stringify({ ...record, messages })));
}
