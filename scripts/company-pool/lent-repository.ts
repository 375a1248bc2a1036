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
}

export function lent({ sources, ...rest }: Repository, root: string): LentRepository {
	const told = sources.map(({ file, company, draft, kind }) => ({ file, company, draft, kind: kind.name }));
	return { rest, sources: told, root };
}

/** The repository that was lent; what has been read of it goes when it does. */
export function borrowed({ rest, sources, root }: LentRepository): Repository {
	return { ...rest, sources: lateList(sources, (source) => lateSource(source, kindOf(source, rest.kinds), root)) };
}

function kindOf({ file, kind }: LentSource, kinds: Repository['kinds']): Kind {
	const known = kinds.get(kind);
	if (known === undefined) throw new Error(`${file} is of a kind that was not lent`);
	return known;
}

function lateSource({ file, company, draft }: LentSource, kind: Kind, root: string): Source {
	let read: WithFrontMatter | undefined;
	const whole = (): WithFrontMatter => {
		read ??= readAgain(root, file);
		return read;
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

/** It could be read when the repository was, so it is another file by now. */
function readAgain(root: string, file: string): WithFrontMatter {
	const text = readTextNow(root, file, unheard);
	const read = text === undefined ? undefined : parseFrontMatter(text, file, unheard);
	if (read === undefined) throw new Error(`${file} was changed during the build`);
	return read;
}

const unheard: Report = () => {};
