import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { lineOf, reportOf, shownOf } from '../import/report-of.ts';
import { intoKind } from '../import/template/into-kind.ts';
import { modelFindings } from '../import/template/model-findings.ts';
import { kindName, newKind } from '../import/template/new-kind.ts';
import { consoleTexts } from '../messages/console.ts';
import { importTexts } from '../messages/imported.ts';
import { sha256 } from '../publish/disk/sha256.ts';
import type { Change } from '../publish/replace/change.ts';
import { replaceLocked } from '../publish/replace-locked.ts';
import { writeAllNew } from '../publish/write-all-new.ts';
import type { Finding, Imported, ImportedDocument, Language, Message, Repository } from '../types/index.ts';
import { exitCodeOf, exitCodes } from './exit-code.ts';
import type { ImportWritten } from './import.ts';
import type { Options } from './options.ts';
import { printReport } from './print-report.ts';
import { shownPath } from './shown-path.ts';

/** `import --as template`: the model of a text as a new kind, or with `--write` as the text of one that is there. */
export async function importTemplate(
	{ documents, findings: all }: Imported,
	source: string,
	{ kind: asked, write, dryRun }: ImportWritten,
	options: Options,
	repository: Repository,
	language: Language,
): Promise<number> {
	const place = { file: source, line: 1, column: 1 };
	const model = modelOf(documents);
	if (model === undefined) return refuse([{ code: 'import-model-missing', severity: 'error', place, params: {} }]);
	const findings = modelFindings(all, documents, model);
	const kind = repository.kinds.get(asked ?? kindName(model.title));
	const { templatesRoot: root } = options;
	const faults: Message[] = [];
	if (kind === undefined) {
		const name = asked ?? kindName(model.title);
		const doubtful = findings.filter(({ grade }) => grade === 'doubtful').length;
		const request = { name, source, asOf: options.asOf, reader: language, doubtful };
		const made = newKind(model, request, repository);
		const files = made.files.map(({ path, text }) => ({ path, bytes: Buffer.from(text) }));
		const paths = made.files.map(({ path }) => path);
		const told = [...findings, ...made.findings];
		if (dryRun === true) return show(paths, told);
		const reports = reportFiles(name, paths, told);
		if (!(await writeAllNew(root, [...files, ...reports], (fault) => faults.push(fault)))) return refuse(faults);
		return tell(paths, told, reports);
	}
	if (write !== true)
		return refuse([
			{ code: 'import-kind-there', severity: 'error', place, params: { kind: kind.name, folder: kind.folder } },
		]);
	const { texts, messages, findings: about } = intoKind(model, kind, source, repository);
	if (messages.length > 0) return refuse(messages);
	const changes = await Promise.all(
		texts.flatMap((text) => [
			changed(`${text.kind.folder}/template.md`, () => text.template),
			changed(`${text.kind.folder}/model.lock`, () => text.lock),
			changed(`${text.kind.folder}/kind.yaml`, (before) => before.replace(/^wording: own$/mu, 'wording: official')),
		]),
	);
	const files = changes.map(({ file }) => file);
	const told = [...findings, ...about];
	if (dryRun === true) return show(files, told);
	const reports = reportFiles(kind.name, files, told);
	// A report on what was taken in before makes room for this one.
	const replaced = await Promise.all(reports.map(({ path, bytes }) => changed(path, () => bytes.toString(), false)));
	if (!(await replaceLocked({ root, out: options.out }, [...changes, ...replaced], (fault) => faults.push(fault))))
		return refuse(faults);
	return tell(files, told, reports);

	function reportFiles(name: string, written: readonly string[], told: readonly Finding[]) {
		const { markdown, json } = reportOf(source, written, told, language);
		const beside = relative(root, join(options.out, name)).replaceAll('\\', '/');
		return [
			{ path: `${beside}.import.md`, bytes: Buffer.from(markdown) },
			{ path: `${beside}.import.json`, bytes: Buffer.from(json) },
		];
	}

	async function changed(file: string, become: (before: string) => string, keep = true): Promise<Change> {
		const before = await readFile(join(root, file)).catch(() => undefined);
		const bytes = Buffer.from(become(before?.toString('utf8') ?? ''));
		return { file, bytes, keep, before: before && sha256(before) };
	}

	function show(files: readonly string[], told: readonly Finding[]): number {
		process.stdout.write(reportOf(source, files, told, language).markdown);
		return exitCodes.well;
	}

	function refuse(messages: readonly Message[]): number {
		return exitCodeOf(printReport(messages, undefined, language, options));
	}

	function tell(
		files: readonly string[],
		told: readonly Finding[],
		reports: readonly { readonly path: string }[],
	): number {
		for (const file of files) process.stdout.write(`${consoleTexts[language].created(shownPath(join(root, file)))}\n`);
		for (const finding of shownOf(told)) process.stderr.write(`${lineOf(finding, language)}\n`);
		const { counts } = reportOf(source, files, told, language);
		const where = shownPath(join(root, reports[0]?.path ?? ''));
		process.stderr.write(`${importTexts[language].summary(counts, where)}\n`);
		return exitCodes.well;
	}
}

/** The document that has §§ and blanks, else the one with §§, else the one with points. */
function modelOf(documents: readonly ImportedDocument[]): ImportedDocument | undefined {
	const legal = documents.filter(({ kind }) => kind === 'legal-text');
	return (
		legal[0] ??
		documents.find(({ body }) => body.children.some((node) => node.type === 'list' && node.ordered === true))
	);
}
