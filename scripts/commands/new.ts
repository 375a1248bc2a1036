import { relative } from 'node:path';
import { clean } from '../fields/clean.ts';
import { newDocument } from '../fill/new-document.ts';
import { consoleTexts } from '../messages/console.ts';
import { nearest } from '../messages/nearest.ts';
import { writeNew } from '../publish/write-new.ts';
import type { Message } from '../types/index.ts';
import { exitCodes } from './exit-code.ts';
import { inspect } from './inspect.ts';
import { readOptions, type Written } from './options.ts';
import { printReport } from './print-report.ts';
import { misuse } from './usage-error.ts';

/** `regelrett new <kind> "Title"`: a new document from the kind's example with the next free number; nothing is ever overwritten. */
export async function newCommand(kindName: string, title: string, written: Written): Promise<number> {
	if (clean(title) === '') throw misuse('argument-missing', { argument: 'title' });
	const options = readOptions(written);
	const { company, ...rest } = options;
	const { prepared, language } = await inspect({ ...rest, company: undefined, kind: undefined, only: undefined });
	const { repository } = prepared;
	const kind = repository.kinds.get(kindName);
	if (kind === undefined) {
		const known = [...repository.kinds.keys()];
		throw misuse('option-value', {
			option: 'kind',
			value: kindName,
			allowed: nearest(kindName, known) ?? known.join(', '),
		});
	}
	const owner = repository.companies.find(({ id }) => id === company);
	if (company !== undefined && owner === undefined)
		throw misuse('company-unknown', { company, known: repository.companies.map(({ id }) => id).join(', ') });
	const document = newDocument(kind, clean(title), owner, repository);
	const messages: Message[] = [];
	const done = await writeNew(options.root, document, (message) => messages.push(message));
	if (!done) {
		printReport(messages, undefined, language, options);
		return exitCodes.machine;
	}
	process.stdout.write(
		`${consoleTexts[language].created(relative(process.cwd(), `${options.root}/${document.file}`))}\n`,
	);
	const after = await inspect({ ...rest, company: undefined, kind: undefined, only: document.file });
	printReport(after.messages, after.selected.checked, language, options);
	return exitCodes.well;
}
