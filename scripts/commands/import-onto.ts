import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { slug } from '../fill/names/slug.ts';
import { tightMarkdownOf } from '../import/markdown-of.ts';
import { type CarriedOver, carryOver } from '../import/onto/carry-over.ts';
import { type ChangedValue, changedValues } from '../import/onto/changed-values.ts';
import { differences } from '../import/onto/differences.ts';
import { newPictures } from '../import/onto/new-pictures.ts';
import { placeOfFact } from '../import/onto/place-of-fact.ts';
import { printedFacts } from '../import/onto/printed-facts.ts';
import { replacedPictures } from '../import/onto/replaced-pictures.ts';
import { settleAddresses } from '../import/onto/settle-addresses.ts';
import { settleFields } from '../import/onto/settle-fields.ts';
import { settlePictures } from '../import/onto/settle-pictures.ts';
import { withoutFrame } from '../import/onto/without-frame.ts';
import { openWord } from '../import/word/open-word.ts';
import { editionOf } from '../layers/edition-of.ts';
import { ownDraft } from '../layers/own-draft.ts';
import { shownText } from '../load/guidance.ts';
import { loadLook } from '../load/look.ts';
import type { OntoTexts } from '../messages/import-texts.ts';
import { importTexts } from '../messages/imported.ts';
import { nearest } from '../messages/nearest.ts';
import { fillOne, prepare } from '../pipeline.ts';
import { programRoot } from '../program-root.ts';
import { replaceLocked } from '../publish/replace-locked.ts';
import { writeAllNew } from '../publish/write-all-new.ts';
import { writeWhole } from '../publish/write-whole.ts';
import { mayChange } from '../render/docx/controls/may-change.ts';
import { openRenderPool } from '../render/pool/render-pool.ts';
import type { Doc, Filled, Message, ReadWord, Report, TrackedAs } from '../types/index.ts';
import { exitCodeOf, exitCodes } from './exit-code.ts';
import { changesOnDisk } from './fleet/changes-on-disk.ts';
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
	const editing = openWord(bytes, { name: 'onto', changes, fields: true }, at(shown), report);
	// What is wrong elsewhere in the repository is for `check` to say.
	const { repository, companies } = await prepare(root, templatesRoot, { asOf, earlier: undefined, company }, () => {});
	const file = relative(root, resolve(root, onto)).replaceAll('\\', '/');
	const filled = companies
		.filter((each) => company === undefined || each.company.id === company)
		.flatMap(({ documents }) => documents)
		.find(({ doc }) => doc.file === file);
	const edited = await editing;
	if (filled === undefined) {
		const files = repository.sources.map((source) => source.file);
		throw misuse('option-value', { option: '--onto', value: onto, allowed: nearest(file, files) ?? '*.md' });
	}
	const language = readerLanguage(lang, filled.doc.language);
	const facts = printedFacts(filled);
	const { fields = [], unknown = [] } = edited ? settleFields(edited.root, (name) => facts.has(name)) : {};
	// A file that has lost its fields is compared by its words alone.
	const editable = fields.length > 0;
	const built = edited && (await asBuilt(filled.doc, report));
	if (edited === undefined || built === undefined)
		return exitCodeOf(printReport(messages, undefined, language, options));
	settleFields(built.root, (name) => editable && facts.has(name));
	withoutFrame(edited.root, built.root, built.aside);
	const replaced = replacedPictures(built, edited);
	settlePictures(edited.root, built.root);
	settleAddresses(edited.root, built.root);
	// For one company, a library document becomes its own text; the library's stays as it is.
	const isOwn = company !== undefined && filled.source.company === undefined;
	const folder = dirname(isOwn ? `${filled.company.source.folder}/x` : file);
	const pictures = newPictures(edited.root, edited.pictures, {
		built: built.root,
		stem: slug(filled.doc.id).toLowerCase(),
		isTaken: (path) => existsSync(join(root, folder, path)),
	});
	const text = isOwn ? editionOf(filled.source).text : await readFile(join(root, file), 'utf8');
	const bodyStart = startOfBody(text);
	const [before, now] = [tightMarkdownOf(built.root), tightMarkdownOf(edited.root)];
	const carried = carryOver(text.slice(bodyStart), before, now, editable ? facts : new Map());
	const after = text.slice(0, bodyStart) + carried.text;
	const remaining = editable && after !== text ? await remains(carried.text) : undefined;
	const { onto: texts } = importTexts[language];
	const made = isOwn
		? ownDraft(filled.source, carried.text, { ...filled.company, asOf }, repository)
		: [{ file, text: after }];
	const target = made[0]?.file ?? file;
	process.stdout.write(
		after === text ? `${texts.unchanged}\n` : createTwoFilesPatch(file, target, text, made[0]?.text ?? after),
	);
	const inWords = carried.facts.map((fact) => ({ ...fact, to: [fact.to], changed: 1, fields: 1 }));
	const told = [
		...[...changedValues(facts, fields), ...inWords].map((value) => said(value, filled, texts)),
		...unknown.map((name) => texts.unknownField(name.slice(0, 80))),
		...replaced.map((alt) => texts.picture(alt)),
		...[...pictures.keys()].map((path) =>
			texts.newPicture({ file: `${folder}/${path}`, told: !now.includes(`![](${path})`) }),
		),
		...(remaining ?? carried.unmapped).map(({ from, to }) => texts.unmapped({ from: line(from), to: line(to) })),
	];
	for (const each of told) process.stderr.write(`${each}\n`);
	if (after === text) return exitCodes.well;
	if (!write) process.stderr.write(`${texts.proposed}\n`);
	else if (
		(await writePictures()) &&
		(isOwn
			? await replaceLocked(options, changesOnDisk(root, made), report)
			: await writeWhole(root, { file, text: after }, report))
	)
		process.stderr.write(`${texts.written(target)}\n`);
	else return exitCodeOf(printReport(messages, undefined, language, options));
	return exitCodes.well;

	async function writePictures(): Promise<boolean> {
		const files = [...pictures].map(([path, content]) => ({ path: `${folder}/${path}`, bytes: Buffer.from(content) }));
		return files.length === 0 || writeAllNew(root, files, report);
	}

	/** What the edited file says otherwise than the document does with its source changed, so that no change is lost unsaid. */
	async function remains(body: string): Promise<CarriedOver['unmapped'] | undefined> {
		const { source, company: firm } = filled as Filled;
		const changed = { ...source, text: shownText(source.text.slice(0, source.bodyStart) + body, file) };
		const sources = repository.sources.map((each) => (each === source ? changed : each));
		const { documents } = fillOne(firm.source, { ...repository, sources }, () => {});
		const doc = documents.find((each) => each.doc.path === filled?.doc.path)?.doc;
		const made = doc && (await asBuilt(doc, () => {}));
		if (made === undefined) return undefined;
		settleFields(made.root, (name) => facts.has(name));
		return differences(tightMarkdownOf(made.root), now, facts);
	}
}

/** The document as a copy to edit says it today, read as the edited one is. */
async function asBuilt(doc: Doc, report: Report): Promise<ReadWord | undefined> {
	const pool = openRenderPool(await loadLook(programRoot()), ['docx'], { editable: true });
	try {
		const [made] = await pool.document(doc, ['docx']);
		if (made === undefined) return undefined;
		const { rendered } = made;
		if ('messages' in rendered) {
			rendered.messages.forEach(report);
			return undefined;
		}
		return await openWord(rendered.bytes, { name: 'onto', changes: 'accepted', fields: true }, at(doc.file), report);
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

/** One proposal for a fact, however many fields show it. */
function said({ field, from, to, ...counts }: ChangedValue, filled: Filled, texts: OntoTexts): string {
	const [one = '', ...others] = to;
	if (!mayChange(field)) return texts.workedOut({ field, from, to: one });
	const place = placeOfFact(field, filled);
	if (others.length > 0) return texts.contradiction({ field, place, from, to });
	return one === '' ? texts.emptied({ field, place, from }) : texts.fact({ field, place, from, to: one, ...counts });
}

/** What stood on several lines, on one. */
function line(text: string): string {
	return text.replaceAll(/\s+/gu, ' ').trim();
}

function at(file: string) {
	return { file, line: 1, column: 1 };
}
