import { outputRules } from '../check/rules/privacy/index.ts';
import { loadEarlier } from '../load/earlier.ts';
import type { Templates } from '../load/templates/load-templates.ts';
import { type Prepared, prepare } from '../pipeline.ts';
import { finishReplacing } from '../publish/finish-replacing.ts';
import type { Earlier, Language, Message, Report } from '../types/index.ts';
import type { Options } from './options.ts';
import { readerLanguage } from './reader-language.ts';
import { type Selection, select } from './select.ts';
import { UsageError } from './usage-error.ts';

/** What `check` and `build` have in common: the repository read and checked. */
export interface Inspection {
	readonly prepared: Prepared;
	readonly selected: Selection;
	/** Findings in the selection. */
	readonly messages: readonly Message[];
	/** What there was at the revision that is compared with. */
	readonly earlier: Earlier | undefined;
	readonly language: Language;
}

const everywhere = new Set<string>(outputRules.map(({ code }) => code));

/**
 * Reads and checks a repository as the options ask.
 * @param templates what `templates/` declares, where it has been read already
 */
export async function inspect(options: Options, templates?: Templates): Promise<Inspection> {
	const messages: Message[] = [];
	const report: Report = (message) => messages.push(message);
	await finishReplacing(options.root, report);
	const earlier =
		options.since === undefined
			? undefined
			: await loadEarlier(options.root, options.since, (message) => {
					throw new UsageError(message);
				});
	const { root, templatesRoot, asOf, asked, company } = options;
	const prepared = await prepare(root, templatesRoot, { asOf, earlier, asked, company, templates }, report);
	const selected = select(prepared, options);
	return {
		prepared,
		selected,
		messages: within(messages, prepared, selected, options),
		earlier,
		language: readerLanguage(options.lang, prepared.companies.at(0)?.company.language),
	};
}

/**
 * With a selection, only what concerns its files: their own findings, those of their companies' facts, those of the templates,
 * and what stands in no output, since a register or another document may have brought it.
 */
function within(
	messages: readonly Message[],
	{ repository }: Prepared,
	{ readmes }: Selection,
	options: Options,
): readonly Message[] {
	const { company, kind, only } = options;
	if (company === undefined && kind === undefined && only === undefined) return messages;
	const path = only?.replaceAll('\\', '/').replace(/\/$/, '');
	const companyFiles = new Set(repository.companies.map(({ file }) => file));
	return messages.filter(({ code, place: { file } }) => {
		if (file.startsWith('templates/')) return true;
		if (companyFiles.has(file)) return readmes.has(file);
		const source = repository.sources.find((candidate) => candidate.file === file);
		if (company !== undefined && source?.company !== undefined && source.company !== company) return false;
		if (everywhere.has(code)) return true;
		if (kind !== undefined && source !== undefined && source.kind.name !== kind) return false;
		return path === undefined || file === path || file.startsWith(`${path}/`);
	});
}
