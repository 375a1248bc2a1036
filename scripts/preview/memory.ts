import { setImmediate as breathe } from 'node:timers/promises';
import { ownerOf } from '../load/owner-of.ts';
import type { Message, Repository, Source } from '../types/index.ts';
import { type HeldCompany, holdCompany } from './hold-company.ts';
import type { Place, PreviewOptions } from './preview.ts';
import { isReadme, type Read, repositorySaying, repositoryWith } from './repository-with.ts';

/** A repository in memory, as it stood on disk when it was last told of changes. */
export interface Memory {
	/** Reads what has changed; the first time everything. True when others than the documents changed may have become other. */
	take(changed: readonly string[]): Promise<boolean>;
	repository(): Repository;
	/** What is wrong with what was read. */
	found(): readonly Message[];
	/** Undefined where there is no such company. */
	company(id: string): HeldCompany | undefined;
	source(place: Place): Source | undefined;
	/** What comes of a text, as if it stood in a file, a document's or a README; nothing that is remembered changes. */
	unsaved(place: Place, text: string): Promise<Unsaved>;
	/** The companies that a file makes documents for; of undefined, all documents, company by company, of these or of all. */
	places(file?: string, ids?: ReadonlySet<string>): AsyncGenerator<Place>;
	/** The id of the company whose facts, registers or documents a file belongs to; undefined: of none, or of all. */
	owner(file: string): string | undefined;
}

/** A file as it stands in a text, with all that it belongs to. */
export interface Unsaved {
	readonly repository: Repository;
	/** What is wrong with the file where it is read. */
	readonly found: readonly Message[];
	/** Undefined where there is no such company, or its README cannot be read. */
	readonly company: HeldCompany | undefined;
	/** Undefined where it cannot be read as a document of that company. */
	readonly source: Source | undefined;
}

export type MemoryOptions = Pick<PreviewOptions, 'root' | 'templatesRoot' | 'readTemplates' | 'company' | 'isAsked'>;

/** A memory of the companies and documents that count. */
export function openMemory({ company: only, isAsked, ...roots }: MemoryOptions): Memory {
	let read: Read | undefined;
	let messages: readonly Message[] = [];
	const held = new Map<string, HeldCompany>();

	return { take, repository, found: () => messages, company, source, unsaved, places, owner };

	async function take(changed: readonly string[]): Promise<boolean> {
		if (read !== undefined && changed.length === 0) return false;
		const found: Message[] = [];
		const isFirst = read === undefined;
		read = await repositoryWith(read, changed, roots, (message) => found.push(message));
		// Of files that were not read again, what was found stands.
		const standing = read.onlyTexts ? messages.filter(({ place }) => !changed.includes(place.file)) : [];
		messages = [...standing, ...found];
		if (!read.onlyTexts) held.clear();
		return !isFirst && !read.onlyTexts;
	}

	function repository(): Repository {
		if (read === undefined) throw new Error('nothing has been read');
		return read.repository;
	}

	function company(id: string): HeldCompany | undefined {
		const before = held.get(id);
		if (before?.reading.repository === repository()) return before;
		const written = repository().companies.find((one) => one.id === id);
		if (written === undefined) return undefined;
		const now = holdCompany(written, repository(), before);
		held.set(id, now);
		return now;
	}

	function source({ file, company: id }: Place): Source | undefined {
		return company(id)?.reading.sources.find((one) => one.file === file);
	}

	async function unsaved({ file, company: id }: Place, text: string): Promise<Unsaved> {
		if (read === undefined) throw new Error('nothing has been read');
		const found: Message[] = [];
		const saying = await repositorySaying(text, file, read, (message) => found.push(message));
		const written = saying.companies.find((one) => one.id === id);
		// Facts that are other make everything other.
		const before = isReadme(file) ? undefined : company(id);
		const said = written && holdCompany(written, saying, before);
		const source = said?.reading.sources.find((one) => one.file === file);
		return { repository: saying, found, company: said, source };
	}

	async function* places(file?: string, asked?: ReadonlySet<string>): AsyncGenerator<Place> {
		const about = repository().sources.find((one) => one.file === file);
		if (file !== undefined && about === undefined) return;
		const ids = repository()
			.companies.map(({ id }) => id)
			.filter((id) => asked?.has(id) ?? true);
		for (const id of ids.filter((one) => [only ?? one, about?.company ?? one].every((wanted) => wanted === one))) {
			await breathe();
			for (const one of company(id)?.reading.sources ?? [])
				if (isAsked(one) && (file === undefined || one === about)) yield { file: one.file, company: id };
		}
	}

	function owner(file: string): string | undefined {
		const { companies, files } = repository();
		const below = file.startsWith('company/') ? ownerOf(file, [...files], companies) : undefined;
		return (companies.find((one) => one.file === file) ?? below)?.id;
	}
}
