import { fieldText } from '../fields/field-text.ts';
import { having } from '../load/lists/having.ts';
import type { Message, Repository, Source } from '../types/index.ts';
import type { Inspection } from './inspect.ts';
import { within } from './within.ts';

/** What is found of a new document and of the facts of those who take it; that nobody does, and that another has its title. */
export function checkNew(file: string, { prepared, messages }: Inspection): readonly Message[] {
	const { companies, repository } = prepared;
	const takers = companies.filter(({ sources }) => sources.some((source) => source.file === file));
	const readmes = new Set(takers.map(({ company }) => company.source.file));
	const asked = { company: undefined, kind: undefined, only: file, shard: undefined };
	const found = within(messages, repository, { readmes }, asked);
	const [own] = having(repository.sources, 'file', file);
	if (own === undefined) return found;
	return [...found, ...(takers.length === 0 ? untaken(own) : []), ...titleTaken(own, repository)];
}

/** Where several are taken by nobody, only the first of them is told of in the whole. */
function untaken({ values }: Source): readonly Message[] {
	const language = values.entries.get('language')?.value;
	if (language?.type !== 'scalar') return [];
	const params = { language: language.text, documents: 1 };
	return [{ code: 'library-untaken', severity: 'warning', place: language.place, params }];
}

/** A second document with the same title is rarely meant, and its readers cannot tell which is theirs. */
function titleTaken(own: Source, { sources }: Repository): readonly Message[] {
	const title = own.values.entries.get('title')?.value;
	if (title === undefined) return [];
	const other = sources.find(
		(source) =>
			source.file !== own.file &&
			source.kind.name === own.kind.name &&
			[undefined, own.company].includes(source.company) &&
			fieldText(source.values, 'title') === fieldText(own.values, 'title'),
	);
	if (other === undefined) return [];
	return [{ code: 'title-taken', severity: 'warning', place: title.place, params: { file: other.file } }];
}
