import { relative } from 'node:path';
import { clean } from '../fields/clean.ts';
import { historicBasis } from '../fill/life/historic-basis.ts';
import { type NewDocument, newDocument } from '../fill/new-document.ts';
import { parseFrontMatter } from '../load/read-front-matter.ts';
import { consoleTexts } from '../messages/console.ts';
import { writeNew } from '../publish/write-new.ts';
import type { Language, Message } from '../types/index.ts';
import { companyUnknown } from './company-unknown.ts';
import { exitCodes } from './exit-code.ts';
import { type Asker, Stopped } from './init/asker.ts';
import { terminal } from './init/terminal.ts';
import { inspect } from './inspect.ts';
import { kindNotFound } from './kind-not-found.ts';
import { readOptions, type Written } from './options.ts';
import { printReport } from './print-report.ts';
import { misuse } from './usage-error.ts';

/** What may be said beside the options of other commands. */
export interface NewWritten extends Written {
	/** A form of law as it was is meant. */
	readonly historic?: boolean;
}

/** `regelrett new <kind> "Title"`: a new document from the kind's example with the next free number; nothing is ever overwritten. A form of law as it was is made only for one who means it. */
export async function newCommand(kindName: string, title: string, written: NewWritten, asker?: Asker): Promise<number> {
	if (clean(title) === '') throw misuse('argument-missing', { argument: 'title' });
	const options = readOptions(written);
	const { company, ...rest } = options;
	const { prepared, language } = await inspect({ ...rest, company: undefined, kind: undefined, only: undefined });
	const { repository } = prepared;
	const kind = repository.kinds.get(kindName);
	if (kind === undefined) throw kindNotFound(kindName, repository.kinds.values());
	const owner = repository.companies.find(({ id }) => id === company);
	if (company !== undefined && owner === undefined)
		throw companyUnknown(
			company,
			repository.companies.map(({ id }) => id),
		);
	const document = newDocument(kind, clean(title), owner, repository, options.asOf);
	if (!(await isMeant(document, written, language, asker))) {
		process.stderr.write(`${consoleTexts[language].init.stopped}\n`);
		return exitCodes.stopped;
	}
	const messages: Message[] = [];
	const done = await writeNew(options.root, document, (message) => messages.push(message));
	if (!done) {
		printReport(messages, undefined, language, options);
		return exitCodes.machine;
	}
	if (options.form === 'text')
		process.stdout.write(
			`${consoleTexts[language].created(relative(process.cwd(), `${options.root}/${document.file}`))}\n`,
		);
	const after = await inspect({ ...rest, company: undefined, kind: undefined, only: document.file });
	printReport(after.messages, after.selected.checked, language, options, { files: [document.file] });
	return exitCodes.well;
}

/** Asks whether a form of law as it was is meant, where nothing says so; stops the command where nobody can be asked. */
async function isMeant(
	{ file, text, company }: NewDocument,
	{ historic }: NewWritten,
	language: Language,
	asker?: Asker,
): Promise<boolean> {
	const basis = historicBasis(parseFrontMatter(text, file, () => {})?.values, company?.values);
	if (basis === undefined || historic === true) return true;
	const there = asker ?? (process.stdin.isTTY && process.stderr.isTTY ? terminal() : undefined);
	if (there === undefined) throw misuse('historic-unconfirmed', basis);
	const { historicForm, init } = consoleTexts[language];
	const answers = [init.no, init.yes].map((word) => ({ value: word, label: word }));
	try {
		return (await there.choose({ message: historicForm(basis.asOf), answers })) === init.yes;
	} catch (error) {
		if (error instanceof Stopped) return false;
		throw error;
	}
}
