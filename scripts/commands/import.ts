import { existsSync } from 'node:fs';
import { basename, isAbsolute, join, relative, resolve } from 'node:path';
import { documentFile } from '../import/document-file.ts';
import { withPensInText } from '../import/pens-in-text.ts';
import { lineOf, reportOf, shownOf } from '../import/report-of.ts';
import { importText } from '../import/text/import-text.ts';
import { withPens } from '../import/text/pens.ts';
import { readable } from '../import/text/readable.ts';
import { importWord, nameOf } from '../import/word/import-word.ts';
import { openWord } from '../import/word/open-word.ts';
import { formOf } from '../load/imports/form-of.ts';
import { readImported } from '../load/imports/read-imported.ts';
import { load } from '../load/load.ts';
import { consoleTexts } from '../messages/console.ts';
import { importTexts } from '../messages/imported.ts';
import { finishReplacing } from '../publish/finish-replacing.ts';
import { writeAllNew } from '../publish/write-all-new.ts';
import {
	type Finding,
	type Imported,
	type Language,
	type Message,
	type Place,
	type ReadWord,
	type Report,
	type Repository,
	type TrackedAs,
	trackedAs,
	type WordRequest,
} from '../types/index.ts';
import { companyUnknown } from './company-unknown.ts';
import { exitCodeOf, exitCodes } from './exit-code.ts';
import { importOnto } from './import-onto.ts';
import { importTemplate } from './import-template.ts';
import { inspect } from './inspect.ts';
import { kindNotFound } from './kind-not-found.ts';
import { languageAt } from './language-at.ts';
import { type Options, readOptions, type Written } from './options.ts';
import { printReport } from './print-report.ts';
import { readerLanguage } from './reader-language.ts';
import { shownPath } from './shown-path.ts';
import { misuse } from './usage-error.ts';

/** What may be said beside the options of other commands. */
export interface ImportWritten extends Written {
	/** `template`: the text becomes the template of a kind. */
	readonly as?: string;
	/** What becomes of changes that Word has tracked: `accepted`, `rejected` or `shown`. */
	readonly changes?: string;
	/** A document whose Word file was edited: what was changed in it is carried over to its source. */
	readonly onto?: string;
	/** A template that is there gets the text; with `onto` the source gets the changes. */
	readonly write?: boolean;
	/** The report goes to standard output, and nothing is written, whatever else is asked for. */
	readonly dryRun?: boolean;
}

/** `regelrett import <file>`: the documents that a text or a Word file holds, as drafts, with a report of what was found. Nothing is ever overwritten. */
export async function importCommand(name: string, written: ImportWritten): Promise<number> {
	const options = readOptions(written, 'dist-import');
	if (written.as !== undefined && written.as !== 'template')
		throw misuse('option-value', { option: '--as', value: written.as, allowed: 'template' });
	const changes = changesAs(written);
	const messages: Message[] = [];
	const report: Report = (message) => messages.push(message);
	for (const root of new Set([homeOf(written, options), options.root, options.templatesRoot]))
		if (!(await finishReplacing(root, report)))
			return exitCodeOf(printReport(messages, undefined, readerLanguage(options.lang), options));
	const path = [resolve(name), join(options.root, name)].find((one) => existsSync(one));
	if (path === undefined) throw misuse('file-not-found', { file: name });
	const shown = relative(process.cwd(), path).replaceAll('\\', '/');
	const bytes = await readImported(path, shown, report);
	if (written.onto !== undefined && bytes !== undefined)
		return importOnto(
			{ onto: written.onto, bytes, shown, changes, write: written.write === true && written.dryRun !== true },
			options,
		);
	// The file is looked at before the templates are read, which takes longer than to refuse one.
	const opened = bytes && (await open(bytes, { name: nameOf(shown), changes }, shown, report));
	if (opened === undefined)
		return exitCodeOf(
			printReport(messages, undefined, readerLanguage(options.lang, await languageAt(options.root)), options),
		);
	const repository = await load(options.root, options.templatesRoot, () => {});
	const language = languageOf(options, repository);
	refuseUnknown(options, written, repository);
	const kind = written.as === undefined ? options.kind : undefined;
	const company = repository.companies.find(({ id }) => id === options.company);
	const request = { file: shown, kind, company };
	const imported =
		'text' in opened
			? importText(opened.text, request, repository, report)
			: importWord(opened.word, request, repository);
	if (imported === undefined) return exitCodeOf(printReport(messages, undefined, language, options));
	if (written.as === 'template')
		return importTemplate(imported, basename(path), written, options, repository, language);
	const drafts = 'text' in opened ? withPens(imported) : imported;
	return writeDocuments(withPensInText(drafts, repository), basename(path), written, options, repository, language);
}

function languageOf({ lang }: Options, { companies }: Repository): Language {
	const root = companies.find(({ folder }) => folder === 'company')?.values.entries.get('language')?.value;
	return readerLanguage(lang, root?.type === 'scalar' ? (root.text as Language) : undefined);
}

function refuseUnknown({ company, kind }: Options, { as }: ImportWritten, { companies, kinds }: Repository): void {
	const known = companies.map(({ id }) => id);
	if (company !== undefined && !known.includes(company)) throw companyUnknown(company, known);
	// The name of a new kind is the name of its folder.
	if (as === 'template' && kind !== undefined && /^[a-z][a-z0-9-]*$/u.test(kind)) return;
	if (kind !== undefined && !kinds.has(kind)) throw kindNotFound(kind, kinds.values());
}

function changesAs({ changes = 'accepted' }: ImportWritten): TrackedAs {
	const known = trackedAs.find((one) => one === changes);
	if (known === undefined)
		throw misuse('option-value', { option: '--changes', value: changes, allowed: trackedAs.join(', ') });
	return known;
}

/** Opens a file by what it is, whatever it is called: a Word file in a process of its own, a text as far as it needs no templates. */
async function open(
	bytes: Uint8Array,
	request: WordRequest,
	file: string,
	report: Report,
): Promise<{ readonly word: ReadWord } | { readonly text: Uint8Array } | undefined> {
	const form = formOf(bytes);
	if (form === 'text') return readable(bytes, file, report) && { text: bytes };
	if (form === 'zip' || form === 'old-word') {
		const word = await openWord(bytes, request, at(file), report);
		return word && { word };
	}
	report({ code: 'import-form', severity: 'error', place: at(file), params: { form } });
	return undefined;
}

function at(file: string): Place {
	return { file, line: 1, column: 1 };
}

async function writeDocuments(
	{ documents, findings }: Imported,
	source: string,
	written: ImportWritten,
	options: Options,
	repository: Repository,
	language: Language,
): Promise<number> {
	const { out } = written;
	const company = repository.companies.find(({ id }) => id === options.company);
	const told: Finding[] = [...findings];
	const ids: string[] = [];
	const files = documents.flatMap((document) => {
		const kind = repository.kinds.get(document.kind);
		if (kind === undefined) throw new Error(`no kind ${document.kind}`);
		const made = documentFile(document, kind, { company, asOf: options.asOf }, repository, ids);
		ids.push(made.id);
		told.push(...made.findings);
		const folder = made.file.slice(0, made.file.lastIndexOf('/'));
		const assets = [...document.assets].map(([path, bytes]) => ({ path: `${folder}/${path}`, within: path, bytes }));
		return [{ path: made.file, within: basename(made.file), bytes: Buffer.from(made.text) }, ...assets];
	});
	const root = out === undefined ? options.root : options.out;
	const results = out === undefined ? files : files.map(({ within, bytes }) => ({ path: within, bytes }));
	const stem = basename(files[0]?.path ?? source).replace(/\.[^.]+$/u, '');
	const report = reportOf(
		source,
		results.map(({ path }) => path),
		told,
		language,
	);
	if (written.dryRun === true) {
		process.stdout.write(report.markdown);
		return exitCodes.well;
	}
	const beside = pathIn(root, join(options.out, stem));
	const reports = [
		{ path: `${beside}.import.md`, bytes: Buffer.from(report.markdown) },
		{ path: `${beside}.import.json`, bytes: Buffer.from(report.json) },
	];
	const faults: Message[] = [];
	const home = homeOf(written, options);
	const all = [...results, ...reports].map((file) => ({ ...file, path: pathIn(home, join(root, file.path)) }));
	if (!(await writeAllNew(home, all, (fault) => faults.push(fault))))
		return exitCodeOf(printReport(faults, undefined, language, options));
	for (const { path } of results)
		process.stdout.write(`${consoleTexts[language].created(shownPath(join(root, path)))}\n`);
	for (const finding of shownOf(told)) process.stderr.write(`${lineOf(finding, language)}\n`);
	const where = shownPath(join(root, `${beside}.import.md`));
	process.stderr.write(`${importTexts[language].summary(report.counts, where)}\n`);
	if (out === undefined) await tellChecks(new Set(files.map(({ path }) => path)), options);
	return exitCodes.well;
}

/** Where what is written is kept until all of it can be put in its place: the repository, or a folder that lies elsewhere. */
function homeOf({ out }: ImportWritten, { root, out: folder }: Options): string {
	const path = relative(root, folder);
	return out === undefined || !(path === '..' || /^\.\.[\\/]/u.test(path) || isAbsolute(path)) ? root : folder;
}

function pathIn(folder: string, path: string): string {
	return relative(folder, path).replaceAll('\\', '/');
}

/** What `check` says of the new documents: what is to be filled in. */
async function tellChecks(files: ReadonlySet<string>, options: Options): Promise<void> {
	const after = await inspect({ ...options, company: undefined, kind: undefined, only: undefined });
	const told = after.messages.filter(({ place }) => files.has(place.file));
	printReport(told, files.size, after.language, options);
}
