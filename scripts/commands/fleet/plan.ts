import { relative } from 'node:path';
import { fleetTexts } from '../../messages/fleet.ts';
import { type Beside, writeBeside } from '../../publish/write-beside.ts';
import { arrange } from '../../report/arrange.ts';
import { reporters } from '../../report/index.ts';
import type { Language, Message, Report } from '../../types/index.ts';
import { exitCodeOf } from '../exit-code.ts';
import { printReport } from '../print-report.ts';
import { readerLanguage } from '../reader-language.ts';
import { answer } from './answer.ts';
import { cite } from './cite.ts';
import { type FleetOptions, type FleetWritten, readFleetOptions } from './fleet-options.ts';
import { foresee } from './foresee.ts';

/** What one question about many companies comes to. */
export interface Outcome {
	/** Of the reader. */
	readonly language: Language;
	/** For people, a line each. */
	readonly lines: readonly string[];
	/** For programs. */
	readonly data: Readonly<Record<string, unknown>>;
	/** Lists for `--out`, with the number of their rows. */
	readonly lists: readonly (Beside & { readonly rows: number })[];
	/** The table that stands on stdout where no folder is named, in place of the lines, which then go to stderr. */
	readonly table?: string;
}

/** `regelrett fleet plan`: what a build would do with many companies, who lacks which facts, or where a law is cited. */
export async function fleetPlanCommand(written: FleetWritten): Promise<number> {
	const options = readFleetOptions(written);
	const messages: Message[] = [];
	const report: Report = (message) => messages.push(message);
	const ask = options.answers !== undefined ? answer : options.laws.length > 0 ? cite : foresee;
	const outcome = await ask(options, report);
	const language = readerLanguage(options.lang, outcome.language);
	const said = [...outcome.lines, ...(await writeLists(outcome, options, messages, language))];
	const code = exitCodeOf(messages);
	if (options.form === 'json') {
		const { messages: found } = JSON.parse(
			reporters.json({ messages: arrange(messages, false), documents: undefined, language, colours: false }),
		) as { messages: unknown };
		process.stdout.write(`${JSON.stringify({ version: 1, ...outcome.data, messages: found }, null, 2)}\n`);
		return code;
	}
	if (messages.length > 0) printReport(messages, undefined, language, options);
	const isTable = outcome.table !== undefined && options.lists === undefined;
	if (isTable && code === 0) process.stdout.write(outcome.table ?? '');
	(isTable ? process.stderr : process.stdout).write(said.map((line) => `${line}\n`).join(''));
	return code;
}

/** What is said of the lists: where they stand, how they are had, or that they were not written. */
async function writeLists(
	{ lists }: Outcome,
	options: FleetOptions,
	messages: Message[],
	language: Language,
): Promise<readonly string[]> {
	const texts = fleetTexts[language];
	if (exitCodeOf(messages) !== 0) return [texts.nothingWritten];
	if (lists.length === 0) return [];
	if (options.lists === undefined) return options.laws.length > 0 ? [] : [texts.offer];
	if (!(await writeBeside(options.lists, lists, (message) => messages.push(message)))) return [texts.nothingWritten];
	const folder = relative(process.cwd(), options.lists) || '.';
	return lists.map(({ path, rows }) => texts.written(`${folder}/${path}`, rows));
}
