import { relative } from 'node:path';
import { yearWheels } from '../fill/year/year-wheels.ts';
import { hashInputs } from '../load/inputs/hash-inputs.ts';
import { load } from '../load/load.ts';
import { loadLook } from '../load/look.ts';
import { consoleTexts } from '../messages/console.ts';
import { yearTexts } from '../messages/year-wheel.ts';
import { fillAll } from '../pipeline.ts';
import { programRoot } from '../program-root.ts';
import { finishReplacing } from '../publish/finish-replacing.ts';
import { lock } from '../publish/lock.ts';
import { publish } from '../publish/publish.ts';
import { yearOutputs } from '../render/year/year-outputs.ts';
import type { Message, Report } from '../types/index.ts';
import { companyUnknown } from './company-unknown.ts';
import { exitCodeOf } from './exit-code.ts';
import { guard } from './guard.ts';
import { inputsHold } from './inputs-hold.ts';
import { type Options, readOptions, type Written } from './options.ts';
import { printReport } from './print-report.ts';
import { readerLanguage } from './reader-language.ts';
import { toolName } from './tool-name.ts';
import { misuse } from './usage-error.ts';

/** `regelrett year <year>`: what is due in a year, as table, page, picture and calendar, of all companies and of each. */
export async function yearCommand(written: string, options: Written): Promise<number> {
	const year = readYear(written);
	const read = readOptions(options, 'dist-year');
	const messages: Message[] = [];
	const report: Report = (message) => messages.push(message);
	const held = await lock(read.out, report);
	if (held === undefined) return exitCodeOf(printReport(messages, undefined, readerLanguage(read.lang), read));
	try {
		return await writeYear(year, read, messages, report);
	} finally {
		await held.release();
	}
}

async function writeYear(year: number, options: Options, messages: Message[], report: Report): Promise<number> {
	const { root, templatesRoot, out, asOf } = options;
	await finishReplacing(root, report);
	const inputs = hashInputs(root, templatesRoot);
	const repository = await load(root, templatesRoot, report);
	const known = repository.companies.map(({ id }) => id);
	if (options.company !== undefined && !known.includes(options.company)) throw companyUnknown(options.company, known);
	const found: Message[] = [];
	const companies = fillAll(repository, options.company, (message) => found.push(message));
	// A document that could not be made might be the one that was due; what else is wrong with one is for `check` to say.
	const made = new Set(companies.flatMap(({ documents }) => documents.map(({ source }) => source.file)));
	for (const message of found) if (!made.has(message.place.file)) report(message);
	guard(companies, repository, asOf, report);
	const language = readerLanguage(options.lang, companies[0]?.company.language);
	const settings = repository.yearSettings;
	const { all, each } = yearWheels(companies, year, asOf, repository);
	let files: readonly string[] = [];
	if (exitCodeOf(messages) === 0 && settings !== undefined) {
		const { css } = await loadLook(programRoot());
		const outputs = [['', all] as const, ...[...each].map(([id, wheel]) => [`${id}/`, wheel] as const)].flatMap(
			([folder, wheel]) => yearOutputs(folder, wheel, settings, css, toolName()),
		);
		const isCurrent = () => inputsHold(inputs, options, report);
		if (await publish(outputs, { out, tool: toolName(), isCurrent }, report)) files = outputs.map(({ path }) => path);
	}
	const isTold = messages.length > 0 || options.form !== 'text';
	const code = isTold ? exitCodeOf(printReport(messages, undefined, language, options, { files })) : 0;
	const folder = relative(process.cwd(), out) || '.';
	const said = yearTexts[language].written(all.deadlines.length, files.length, folder);
	process.stderr.write(`${code === 0 ? said : consoleTexts[language].nothingPublished}\n`);
	return code;
}

/** Years whose holidays are known. */
function readYear(written: string): number {
	if (/^(?:19|20|21)\d{2}$/.test(written)) return Number(written);
	throw misuse('option-value', { option: '<year>', value: written, allowed: '1900–2199' });
}
