import { fieldText } from '../../fields/field-text.ts';
import { stateOf } from '../../fill/life/state-of.ts';
import { isDocumentFile } from '../../load/is-document-file.ts';
import { ownerOf } from '../../load/owner-of.ts';
import { parseFrontMatter, type WithFrontMatter } from '../../load/read-front-matter.ts';
import type { Earlier, Repository, Source, State } from '../../types/index.ts';

/** A document as it was at the revision that is compared with. */
export interface Before extends WithFrontMatter {
	readonly id: string;
	readonly state: State | undefined;
}

/** A document then and now. */
export interface Change {
	readonly before: Before;
	readonly source: Source;
}

/** What has become of the documents since a revision. */
export interface Changes {
	/** Those whose file reads differently, or has another name. */
	readonly changed: readonly Change[];
	/** Those that there were not. */
	readonly begun: readonly Source[];
	/** Those that are no more. */
	readonly vanished: readonly Before[];
}

interface Numbered extends Before {
	readonly owner: string;
	readonly draft: boolean;
}

/**
 * Each document beside what it was: the same number of the same company or library, in the same place or, where that is
 * gone, in another. A draft that was moved into the place of its own is the same document.
 */
export function changesOf(repository: Repository, earlier: Earlier): Changes {
	const befores = [...earlier.texts].flatMap(([file, text]) => numbered(file, text, repository, earlier) ?? []);
	const taken = new Set<Before>();
	const gone = befores.filter(({ file }) => !repository.files.has(file));
	const changed: Change[] = [];
	const begun: Source[] = [];
	for (const source of repository.sources) {
		const [owner, id] = [source.company ?? '', fieldText(source.values, 'id') ?? ''];
		const same = befores.find(({ file }) => file === source.file);
		const before =
			same?.id === id
				? same
				: [source.draft, !source.draft]
						.map((draft) => gone.find((one) => one.id === id && one.owner === owner && one.draft === draft))
						.find((one) => one !== undefined && !taken.has(one));
		if (before !== undefined) {
			taken.add(before);
			if (before.text !== source.text || before.file !== source.file) changed.push({ before, source });
		} else if (same !== undefined || !earlier.files.has(source.file)) begun.push(source);
	}
	const read = new Set(repository.sources.map(({ file }) => file));
	// What stands there but cannot be read is there, and has been reported.
	const vanished = befores.filter((one) => !taken.has(one) && (!repository.files.has(one.file) || read.has(one.file)));
	return { changed, begun, vanished };
}

/** What was wrong with an earlier text is no fault of today's; the documents of a company that is gone went with it. */
function numbered(file: string, text: string, repository: Repository, earlier: Earlier): Numbered | undefined {
	if (file === 'README.md' || !isDocumentFile(file)) return undefined;
	const read = parseFrontMatter(text, file, () => {});
	const owner = file.startsWith('instructions/') ? '' : companyOf(file, repository, earlier);
	if (read === undefined || owner === undefined) return undefined;
	const kind = repository.kinds.get(fieldText(read.values, 'kind') ?? 'instruction');
	return {
		...read,
		owner,
		draft: file.includes('/drafts/'),
		id: fieldText(read.values, 'id') ?? '',
		state: stateOf(read.values, kind?.statuses ?? []),
	};
}

/** The company that a file belonged to, where it is still the one in that folder. */
function companyOf(file: string, { companies }: Repository, { files, texts }: Earlier): string | undefined {
	const company = ownerOf(file, [...files], companies);
	const readme = company && texts.get(company.file);
	const values = readme === undefined ? undefined : parseFrontMatter(readme, 'README.md', () => {})?.values;
	const was = values && fieldText(values, 'id');
	return was === undefined || was === company?.id ? company?.id : undefined;
}
