import { relative } from 'node:path';
import { clean } from '../fields/clean.ts';
import { isKindFor } from '../fill/is-kind-for.ts';
import { historicBasis } from '../fill/life/historic-basis.ts';
import { type NewDocument, newDocument } from '../fill/new-document.ts';
import { letterKind } from '../letters/letter-source.ts';
import { parseFrontMatter } from '../load/read-front-matter.ts';
import { consoleTexts } from '../messages/console.ts';
import { writeNew } from '../publish/write-new.ts';
import type { Language, Message, NamedKind, Repository } from '../types/index.ts';
import { checkNew } from './check-new.ts';
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
export async function newCommand(
	kindName: string | undefined,
	title: string | undefined,
	written: NewWritten,
	asker?: Asker,
): Promise<number> {
	const options = readOptions(written);
	const { company, ...rest } = options;
	const { prepared, language } = await inspect({ ...rest, company: undefined, kind: undefined, only: undefined });
	const { repository } = prepared;
	if (kindName === undefined) throw misuse('kind-unsaid', { known: kindsFor(repository) });
	const kind = repository.kinds.get(kindName);
	if (kind === undefined) throw kindNotFound(kindName, repository.kinds.values());
	const owner = repository.companies.find(({ id }) => id === company);
	if (company !== undefined && owner === undefined)
		throw companyUnknown(
			company,
			repository.companies.map(({ id }) => id),
		);
	if (title === undefined || clean(title) === '')
		throw misuse('argument-missing', { argument: consoleTexts[language].help.title });
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
	const found = checkNew(
		document.file,
		await inspect({ ...rest, company: undefined, kind: undefined, only: undefined }),
	);
	printReport(found, 1, language, options, { files: [document.file] });
	return exitCodes.well;
}

/** Those that the root company can begin, by the names that are written in a command. */
function kindsFor({ kinds, companies }: Repository): readonly NamedKind[] {
	const root = companies.find(({ folder }) => folder === 'company');
	const fitting = [...kinds.values()].filter(
		(kind) => kind.name !== letterKind && (root === undefined || isKindFor(kind, root)),
	);
	return fitting.map(({ name, label }) => ({ name, label }));
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
