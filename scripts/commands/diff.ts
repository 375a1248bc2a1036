import { relative } from 'node:path';
import { loadHistory } from '../load/history/load-history.ts';
import { load } from '../load/load.ts';
import { consoleTexts } from '../messages/console.ts';
import { finishReplacing } from '../publish/finish-replacing.ts';
import { writeBeside } from '../publish/write-beside.ts';
import type { Filled, Message, Report, Repository } from '../types/index.ts';
import { additionsAt } from './diff/additions-at.ts';
import { chooseVersions } from './diff/choose-versions.ts';
import { type DiffOptions, type DiffWritten, readDiffOptions } from './diff/diff-options.ts';
import { findDocument, type Wanted } from './diff/find-document.ts';
import { guardVersion } from './diff/guard-version.ts';
import { isUnchanged } from './diff/is-unchanged.ts';
import { readVersion } from './diff/read-version.ts';
import { redlinesOf } from './diff/redlines-of.ts';
import { renderRedlines } from './diff/render-redlines.ts';
import { scalarIn } from './diff/scalar-in.ts';
import { versionTexts } from './diff/version-text.ts';
import { type WithChanges, withChanges } from './diff/with-changes.ts';
import { exitCodeOf, exitCodes } from './exit-code.ts';
import { printReport } from './print-report.ts';
import { readerLanguage } from './reader-language.ts';

/**
 * `regelrett diff <id>`: what was changed between two versions of a document, as Word, PDF and web page,
 * and in plain words for those who go by it.
 */
export async function diffCommand(id: string, asked: DiffWritten): Promise<number> {
	const options = readDiffOptions(asked);
	const messages: Message[] = [];
	const compared = await compareVersionsOf(id, options, (message) => messages.push(message));
	const language = readerLanguage(options.lang, compared[0]?.redline.language);
	let written: readonly string[] = [];
	if (exitCodeOf(messages) === exitCodes.well) await writeRedlines();
	const isTold = messages.length > 0 || options.form !== 'text';
	const code = isTold
		? exitCodeOf(printReport(messages, undefined, language, options, { files: written }))
		: exitCodes.well;
	if (code !== exitCodes.well) process.stderr.write(`${consoleTexts[language].nothingPublished}\n`);
	return code;

	async function writeRedlines(): Promise<void> {
		const report: Report = (message) => messages.push(message);
		const docs = compared.flatMap(({ redline, confirmation }) => [redline, ...(confirmation ? [confirmation] : [])]);
		const texts = compared.map(({ redline, text }) => ({ path: `${redline.path}.txt`, bytes: Buffer.from(text) }));
		const files = [...(await renderRedlines(docs, options.formats, report)), ...(options.txt ? texts : [])];
		if (exitCodeOf(messages) !== exitCodes.well || !(await writeBeside(options.out, files, report))) return;
		written = files.map(({ path }) => path);
		if (options.form !== 'text') return;
		const folder = relative(process.cwd(), options.out) || '.';
		const { from = '', to = '' } = compared[0]?.redline.redline ?? {};
		for (const { text } of compared) process.stdout.write(`${text}\n`);
		process.stdout.write(`${consoleTexts[language].compared(id, from, to, files.length, folder)}\n`);
	}
}

/** The redlines of the two versions that are meant; none when one of them cannot be read, which is reported. */
async function compareVersionsOf(id: string, options: DiffOptions, report: Report): Promise<readonly WithChanges[]> {
	const { root, templatesRoot, company, from, to } = options;
	await finishReplacing(root, report);
	// What is wrong elsewhere in the repository is for `check` to say.
	const repository = await load(root, templatesRoot, () => {});
	const wanted = findDocument(id, company, repository);
	const isInFolder = folderOf(wanted, repository);
	const history = await loadHistory(root, (file, text) => isInFolder(file) && scalarIn(text, 'id') === id);
	const known = versionTexts(wanted.present, history);
	const [earlier, later] = chooseVersions(id, known, { from, to }, history);
	const versions: (readonly Filled[])[] = [];
	for (const version of [earlier, later]) {
		// What the company added to it then, not what it adds to the text of today.
		const additions =
			'source' in version ? repository.additions : await additionsAt(root, version.commit, wanted.company);
		const documents = readVersion(version, wanted, { ...repository, additions }, report);
		guardVersion(version, documents, repository, report);
		if (documents.length === 0) {
			const place = { file: 'source' in version ? version.source.file : version.file, line: 1, column: 1 };
			const params = { id, version: version.version };
			report({ code: 'diff-version-unreadable', severity: 'error', place, params });
		}
		versions.push(documents);
	}
	const redlines = redlinesOf(versions[0] ?? [], versions[1] ?? []);
	const [first] = redlines;
	if (first !== undefined && redlines.every(isUnchanged)) {
		const place = { file: first.file, line: 1, column: 1 };
		const params = { from: earlier.version, to: later.version };
		report({ code: 'diff-text-unchanged', severity: 'info', place, params });
	}
	return withChanges(redlines, repository);
}

/** Where the document may have stood: in the library, or with its company, whose folder may hold those of others. */
function folderOf({ present, company }: Wanted, { companies }: Repository): (file: string) => boolean {
	const shared = present.every((source) => source.company === undefined);
	const folder = shared ? 'instructions' : company.folder;
	const others = companies.map((other) => `${other.folder}/`).filter((other) => other.startsWith(`${folder}/`));
	const inside = others.filter((other) => other !== `${folder}/`);
	return (file) => file.startsWith(`${folder}/`) && !inside.some((other) => file.startsWith(other));
}
