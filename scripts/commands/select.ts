import type { Repository, Source } from '../types/index.ts';
import { asking, isWithin } from './asking.ts';
import { companyUnknown } from './company-unknown.ts';
import { kindNotFound } from './kind-not-found.ts';
import type { Options } from './options.ts';
import { misuse } from './usage-error.ts';

/** What a command works on. */
export interface Selection {
	/** How many documents were checked, those that could not be made included. */
	readonly checked: number;
	/** Files that hold the facts of their companies. */
	readonly readmes: ReadonlySet<string>;
	/** No part of a company is asked for, so that handbooks and registers are made of all. */
	readonly whole: boolean;
	isAsked(source: Source): boolean;
}

/** A company, and the documents that it has. */
export interface Selectable {
	readonly id: string;
	/** Of its facts. */
	readonly file: string;
	readonly sources: readonly Source[];
}

/** What `--company`, `--kind` and `--only` name; nothing to do is a misuse, not a success. */
export function select(
	companies: readonly Selectable[],
	repository: Repository,
	{ company, kind, only }: Options,
): Selection {
	const known = repository.companies.map(({ id }) => id);
	if (company !== undefined && !known.includes(company)) throw companyUnknown(company, known);
	if (kind !== undefined && !repository.kinds.has(kind)) throw kindNotFound(kind, repository.kinds.values());
	const { isAsked, path } = asking({ kind, only });
	const chosen = companies.filter(({ id, sources }) => id === company || sources.some(isAsked));
	const checked = chosen.flatMap(({ sources }) => sources).filter(isAsked).length;
	const asked = [company, kind, only].filter((part) => part !== undefined);
	// A document that could not be read is no source, but it was asked for and has been reported.
	const read = new Set(repository.sources.map(({ file }) => file));
	const unread = [...repository.files].filter((file) => /(?<!\/README)\.md$/i.test(file) && !read.has(file));
	if (checked === 0 && asked.length > 0 && !unread.some((file) => isWithin(file, path ?? file)))
		throw misuse('selection-empty', { selection: asked.join(', ') });
	return {
		checked,
		readmes: new Set(chosen.map(({ file }) => file)),
		whole: kind === undefined && path === undefined,
		isAsked,
	};
}
