import { type Prepared, prepare } from '../pipeline.ts';
import { finishReplacing } from '../publish/finish-replacing.ts';
import type { Earlier, Filled, Language, Message, Report } from '../types/index.ts';
import { earlierOf } from './earlier-of.ts';
import type { Options } from './options.ts';
import { readerLanguage } from './reader-language.ts';
import { type Selection, select } from './select.ts';
import { within } from './within.ts';

/** A repository read and checked, all its documents in memory. */
export interface Inspection {
	readonly prepared: Prepared;
	/** The documents of the selection that could be made. */
	readonly documents: readonly Filled[];
	readonly selected: Selection;
	/** Findings in the selection. */
	readonly messages: readonly Message[];
	/** What there was at the revision that is compared with. */
	readonly earlier: Earlier | undefined;
	readonly language: Language;
}

/** Reads and checks a repository as the options ask. */
export async function inspect(options: Options): Promise<Inspection> {
	const messages: Message[] = [];
	const report: Report = (message) => messages.push(message);
	await finishReplacing(options.root, report);
	const earlier = await earlierOf(options);
	const { root, templatesRoot, asOf, asked, company } = options;
	const prepared = await prepare(root, templatesRoot, { asOf, earlier, asked, company }, report);
	const { companies, repository } = prepared;
	const selectable = companies.map(({ company: { id, source }, sources }) => ({ id, file: source.file, sources }));
	const selected = select(selectable, repository, options);
	return {
		prepared,
		documents: companies.flatMap(({ documents }) => documents).filter(({ source }) => selected.isAsked(source)),
		selected,
		messages: within(messages, repository, selected, options),
		earlier,
		language: readerLanguage(options.lang, companies.at(0)?.company.language),
	};
}
