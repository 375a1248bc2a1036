import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { markdownOf } from '../import/markdown-of.ts';
import { type CarriedOver, carryOver } from '../import/onto/carry-over.ts';
import { openWord } from '../import/word/open-word.ts';
import { loadLook } from '../load/look.ts';
import { importTexts } from '../messages/imported.ts';
import { nearest } from '../messages/nearest.ts';
import { prepare } from '../pipeline.ts';
import { programRoot } from '../program-root.ts';
import { writeWhole } from '../publish/write-whole.ts';
import { openRenderPool } from '../render/pool/render-pool.ts';
import type { Doc, Message, ReadWord, Report, TrackedAs } from '../types/index.ts';
import { exitCodeOf, exitCodes } from './exit-code.ts';
import type { Options } from './options.ts';
import { printReport } from './print-report.ts';
import { readerLanguage } from './reader-language.ts';
import { misuse } from './usage-error.ts';

/** What is carried over, onto what. */
export interface OntoAsked {
	/** The source document, as it was asked for. */
	readonly onto: string;
	readonly bytes: Uint8Array;
	/** The name that the Word file is reported under. */
	readonly shown: string;
	readonly changes: TrackedAs;
	/** The source is written anew; else what would change is shown. */
	readonly write: boolean;
}

/** `regelrett import --onto <document> <file.docx>`: what a colleague changed in Word, as a patch on the source; nothing is written without `--write`. */
export async function importOnto({ onto, bytes, shown, changes, write }: OntoAsked, options: Options): Promise<number> {
	const { root, templatesRoot, asOf, company, lang } = options;
	const messages: Message[] = [];
	const report: Report = (message) => messages.push(message);
	const editing = openWord(bytes, { name: 'onto', changes }, at(shown), report);
	// What is wrong elsewhere in the repository is for `check` to say.
	const { repository, companies } = await prepare(root, templatesRoot, { asOf, earlier: undefined, company }, () => {});
	const file = relative(root, resolve(root, onto)).replaceAll('\\', '/');
	const doc = companies
		.filter((each) => company === undefined || each.company.id === company)
		.flatMap(({ documents }) => documents.map((each) => each.doc))
		.find((each) => each.file === file);
	const edited = await editing;
	if (doc === undefined) {
		const files = repository.sources.map((source) => source.file);
		throw misuse('option-value', { option: '--onto', value: onto, allowed: nearest(file, files) ?? '*.md' });
	}
	const language = readerLanguage(lang, doc.language);
	const built = edited && (await asBuilt(doc, report));
	if (edited === undefined || built === undefined)
		return exitCodeOf(printReport(messages, undefined, language, options));
	const text = await readFile(join(root, file), 'utf8');
	const bodyStart = startOfBody(text);
	const carried = carryOver(text.slice(bodyStart), markdownOf(built.root), markdownOf(edited.root));
	const after = text.slice(0, bodyStart) + carried.text;
	const readme = repository.companies.find(({ id }) => id === doc.company)?.file ?? 'README.md';
	const texts = importTexts[language].onto;
	process.stdout.write(after === text ? `${texts.unchanged}\n` : createTwoFilesPatch(file, file, text, after));
	tell(carried, readme, language);
	if (after === text) return exitCodes.well;
	if (!write) process.stderr.write(`${texts.proposed}\n`);
	else if (await writeWhole(root, { file, text: after }, report)) process.stderr.write(`${texts.written(file)}\n`);
	else return exitCodeOf(printReport(messages, undefined, language, options));
	return exitCodes.well;
}

/** The document as its Word file says it today, read as the edited one is. */
async function asBuilt(doc: Doc, report: Report): Promise<ReadWord | undefined> {
	const pool = openRenderPool(await loadLook(programRoot()), ['docx']);
	try {
		const [made] = await pool.document(doc, ['docx']);
		if (made === undefined) return undefined;
		const { rendered } = made;
		if ('messages' in rendered) {
			rendered.messages.forEach(report);
			return undefined;
		}
		return await openWord(rendered.bytes, { name: 'onto', changes: 'accepted' }, at(doc.file), report);
	} finally {
		await pool.close();
	}
}

/** Behind the second line of three hyphens. */
function startOfBody(text: string): number {
	const close = /^---[ \t]*\r?$/gmu;
	close.lastIndex = 3;
	const found = text.startsWith('---') ? close.exec(text) : null;
	return found === null ? 0 : text.indexOf('\n', found.index) + 1;
}

function tell({ facts, unmapped }: CarriedOver, readme: string, language: keyof typeof importTexts): void {
	const { fact, unmapped: missed } = importTexts[language].onto;
	for (const { field, from, to } of facts) process.stderr.write(`${fact({ field, file: readme, from, to })}\n`);
	for (const change of unmapped) process.stderr.write(`${missed(change)}\n`);
}

function at(file: string) {
	return { file, line: 1, column: 1 };
}
