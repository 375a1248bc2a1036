import { join, relative } from 'node:path';
import { fieldText } from '../../fields/field-text.ts';
import { ownCopy } from '../../layers/own-copy.ts';
import { ownTextsOf } from '../../layers/standings-of.ts';
import { consoleTexts } from '../../messages/console.ts';
import { nearest } from '../../messages/nearest.ts';
import { prepare } from '../../pipeline.ts';
import { replaceLocked } from '../../publish/replace-locked.ts';
import type { Message } from '../../types/index.ts';
import { companyUnknown } from '../company-unknown.ts';
import { exitCodeOf, exitCodes } from '../exit-code.ts';
import { readOptions, type Written } from '../options.ts';
import { printReport } from '../print-report.ts';
import { readerLanguage } from '../reader-language.ts';
import { misuse } from '../usage-error.ts';
import { changesOnDisk } from './changes-on-disk.ts';

/** `regelrett fleet own`: a company's own text of a library document, the same as that until somebody edits it. */
export async function fleetOwnCommand(id: string, written: Written): Promise<number> {
	const options = readOptions(written);
	const { root, templatesRoot, lang } = options;
	// What is wrong elsewhere in the repository is for `check` to say.
	const { repository, companies } = await prepare(
		root,
		templatesRoot,
		{ asOf: undefined, earlier: undefined },
		() => {},
	);
	const wanted = companies.find(({ company }) =>
		options.company === undefined ? company.source.file === 'README.md' : company.id === options.company,
	)?.company;
	if (wanted === undefined) {
		const known = companies.map(({ company }) => company.id);
		throw companyUnknown(options.company ?? '', known);
	}
	const all = ownTextsOf(wanted, repository);
	const texts = all.find(({ library }) => fieldText(library.values, 'id') === id);
	if (texts === undefined || texts.own !== texts.library) {
		const near = nearest(
			id,
			all.map(({ library }) => fieldText(library.values, 'id') ?? ''),
		);
		throw misuse('own-refused', { id, company: wanted.id, nearest: near, file: texts?.own.file });
	}
	const changes = ownCopy(texts.library, wanted.source, repository.editions);
	const messages: Message[] = [];
	// Of whoever runs this, who is not the company.
	const home = companies.find(({ company }) => company.source.file === 'README.md')?.company;
	const language = readerLanguage(lang, home?.language);
	if (!(await replaceLocked(options, changesOnDisk(root, changes), (message) => messages.push(message))))
		return exitCodeOf(printReport(messages, undefined, language, options));
	process.stdout.write(`${consoleTexts[language].created(relative(process.cwd(), join(root, changes[0].file)))}\n`);
	return exitCodes.well;
}
