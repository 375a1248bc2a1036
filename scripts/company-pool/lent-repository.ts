import { lateList } from '../load/lists/late-list.ts';
import { parseFrontMatter, type WithFrontMatter } from '../load/read-front-matter.ts';
import { readTextNow } from '../load/read-text.ts';
import type { Kind, Report, Repository, Source } from '../types/index.ts';

/**
 * A repository as a child is given it: of documents it is told where they stand and whose they are, and reads what they say
 * itself, for hardly a company looks at documents of others.
 */
export interface LentRepository {
	readonly rest: Omit<Repository, 'sources'>;
	readonly sources: readonly LentSource[];
	/** Absolute path. */
	readonly root: string;
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
	{ sources, ...rest }: Repository,
	root: string,
	inputs?: ReadonlyMap<string, string>,
): LentRepository {
	const told = sources.map(({ file, company, draft, kind }) => {
		return { file, company, draft, kind: kind.name, sha256: inputs?.get(file) };
	});
	return { rest, sources: told, root };
}

/** What was read of a repository that was lent, for all companies. */
export interface ReadLate {
	/** Documents of the library, each read once. */
	readonly library: Map<string, Source>;
	/** The first document that held something else than when it was lent: nothing is made of what was read, whoever was told. */
	changed: string | undefined;
}

/** The repository that was lent; what has been read of it goes when it does, but for what all companies share. */
export function borrowed({ rest, sources, root }: LentRepository, late: ReadLate): Repository {
	const { library } = late;
	const read = (source: LentSource) => lateSource(source, kindOf(source, rest.kinds), root, late);
	return {
		...rest,
		sources: lateList(sources, (source) => {
			if (source.company !== undefined) return read(source);
			const shared = library.get(source.file) ?? read(source);
			library.set(source.file, shared);
			return shared;
		}),
	};
}

function kindOf({ file, kind }: LentSource, kinds: Repository['kinds']): Kind {
	const known = kinds.get(kind);
	if (known === undefined) throw new Error(`${file} is of a kind that was not lent`);
	return known;
}

function lateSource({ file, company, draft, sha256 }: LentSource, kind: Kind, root: string, late: ReadLate): Source {
	let read: WithFrontMatter | undefined;
	const whole = (): WithFrontMatter => {
		read ??= readAgain(root, file, sha256);
		if (read !== undefined) return read;
		late.changed ??= file;
		throw changedError(file);
	};
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

/** Undefined: it could be read when the repository was, so it is another file by now. */
function readAgain(root: string, file: string, sha256: string | undefined): WithFrontMatter | undefined {
	const text = readTextNow(root, file, unheard, sha256);
	return text === undefined ? undefined : parseFrontMatter(text, file, unheard);
}

export function changedError(file: string): Error {
	return new Error(`${file} was changed during the build`);
}

const unheard: Report = () => {};
