import { parseFrontMatter } from '../load/read-front-matter.ts';
import type { Repository, Source } from '../types/index.ts';
import type { Finishing } from './finished.ts';
import { withStatus } from './finished.ts';

/** The repository as it will be when a draft has got its status, and the place of the version in force if it is to hold, so that it is checked before anything is written. */
export function asFinished({ source, status, file, replaced }: Finishing, repository: Repository): Repository {
	const read = parseFrontMatter(withStatus(source, status), file, () => {});
	const finished: Source = { ...source, ...read, file, draft: source.draft && file === source.file };
	const others = repository.sources.filter((one) => one !== source && !replaced.includes(one.file));
	const files = new Set([...repository.files].filter((one) => one !== source.file && !replaced.includes(one)));
	return { ...repository, sources: [...others, finished], files: files.add(file) };
}
