import { type PackedGroup, packedGroup, unpackedGroup } from '../load/heads/packed-group.ts';
import { lateList } from '../load/lists/late-list.ts';
import { parseFrontMatter, type WithFrontMatter } from '../load/read-front-matter.ts';
import { readTextNow } from '../load/read-text.ts';
import type { CompanySource, CompanyType, Kind, Report, Repository, Source } from '../types/index.ts';

/**
 * A repository as a child is given it: of documents it is told where they stand and whose they are, and reads what they say
 * itself, for hardly a company looks at documents of others. Facts of companies, of which each is asked for its name at most,
 * are told in few bytes.
 */
export interface LentRepository {
	readonly rest: Omit<Repository, 'sources' | 'companies'>;
	readonly companies: readonly LentCompany[];
	readonly sources: readonly LentSource[];
	/** Absolute path. */
	readonly root: string;
}

interface LentCompany extends Pick<CompanySource, 'id' | 'folder' | 'file' | 'bodyStart'> {
	readonly type: string;
	readonly values: PackedGroup;
	/** Of the file; undefined: it is read whatever it holds by then. */
	readonly sha256: string | undefined;
}

interface LentSource extends Pick<Source, 'file' | 'company' | 'draft'> {
	readonly kind: string;
	/** Of the file; undefined: it is read whatever it holds by then. */
	readonly sha256: string | undefined;
}

/**
 * @param inputs the hash of every file, by path: a document that holds something else when it is read is not taken. Undefined
 * where all that was read is looked at again before anything is published
 */
export function lent(
	{ sources, companies, ...rest }: Repository,
	root: string,
	inputs?: ReadonlyMap<string, string>,
): LentRepository {
	const told = sources.map(({ file, company, draft, kind }) => {
		return { file, company, draft, kind: kind.name, sha256: inputs?.get(file) };
	});
	const known = companies.map(({ id, folder, file, bodyStart, type, values }) => {
		return { id, folder, file, bodyStart, type: type.name, values: packedGroup(values), sha256: inputs?.get(file) };
	});
	return { rest, companies: known, sources: told, root };
}

/** What was read of a repository that was lent, for all companies. */
export interface ReadLate {
	/** Documents of the library, each read once. */
	readonly library: Map<string, Source>;
	/** The first document that held something else than when it was lent: nothing is made of what was read, whoever was told. */
	changed: string | undefined;
}

/** The repository that was lent; what has been read of it goes when it does, but for what all companies share. */
export function borrowed({ rest, companies, sources, root }: LentRepository, late: ReadLate): Repository {
	const types = new Map(rest.companyTypes.map((type) => [type.name, type]));
	const { library } = late;
	return {
		...rest,
		companies: lateList(companies, (company) => lateCompany(company, typeOf(company, types), root, late)),
		sources: lateList(sources, (source) => {
			const read = () => lateSource(source, kindOf(source, rest.kinds), root, late);
			if (source.company !== undefined) return read();
			const shared = library.get(source.file) ?? read();
			library.set(source.file, shared);
			return shared;
		}),
	};
}

function typeOf({ file, type }: LentCompany, types: ReadonlyMap<string, CompanyType>): CompanyType {
	const known = types.get(type);
	if (known === undefined) throw new Error(`${file} is of a type that was not lent`);
	return known;
}

function lateCompany(company: LentCompany, type: CompanyType, root: string, late: ReadLate): CompanySource {
	const { id, folder, file, bodyStart, values, sha256 } = company;
	const whole = lateRead(file, sha256, root, late);
	return {
		id,
		folder,
		file,
		type,
		bodyStart,
		values: unpackedGroup(values, file),
		get text() {
			return whole().text;
		},
	};
}

function kindOf({ file, kind }: LentSource, kinds: Repository['kinds']): Kind {
	const known = kinds.get(kind);
	if (known === undefined) throw new Error(`${file} is of a kind that was not lent`);
	return known;
}

function lateSource({ file, company, draft, sha256 }: LentSource, kind: Kind, root: string, late: ReadLate): Source {
	const whole = lateRead(file, sha256, root, late);
	return {
		file,
		kind,
		company,
		draft,
		get text() {
			return whole().text;
		},
		get bodyStart() {
			return whole().bodyStart;
		},
		get values() {
			return whole().values;
		},
	};
}

/** The file, read when it is first asked for. */
function lateRead(file: string, sha256: string | undefined, root: string, late: ReadLate): () => WithFrontMatter {
	let read: WithFrontMatter | undefined;
	return () => {
		read ??= readAgain(root, file, sha256);
		if (read !== undefined) return read;
		late.changed ??= file;
		throw changedError(file);
	};
}

/** Undefined: it could be read when the repository was, so it is another file by now. */
function readAgain(root: string, file: string, sha256: string | undefined): WithFrontMatter | undefined {
	const text = readTextNow(root, file, unheard, sha256);
	return text === undefined ? undefined : parseFrontMatter(text, file, unheard);
}

export function changedError(file: string): Error {
	return new Error(`${file} was changed during the build`);
}

const unheard: Report = () => {};
