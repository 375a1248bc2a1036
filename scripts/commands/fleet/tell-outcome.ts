import { relative } from 'node:path';
import { fleetTexts } from '../../messages/fleet.ts';
import { writeBeside } from '../../publish/write-beside.ts';
import { arrange } from '../../report/arrange.ts';
import { reporters } from '../../report/index.ts';
import type { Language, Message } from '../../types/index.ts';
import { exitCodeOf } from '../exit-code.ts';
import { printReport } from '../print-report.ts';
import { readerLanguage } from '../reader-language.ts';
import type { FleetOptions } from './fleet-options.ts';
import type { Outcome } from './outcome.ts';

/** Writes the lists of an outcome and prints it, with what was found on the way; answers the exit code. */
export async function tellOutcome(outcome: Outcome, options: FleetOptions, messages: Message[]): Promise<number> {
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
	{ lists, goesOn = false }: Outcome,
	options: FleetOptions,
	messages: Message[],
	language: Language,
): Promise<readonly string[]> {
	const texts = fleetTexts[language];
	if (exitCodeOf(messages) !== 0 && !goesOn) return [texts.nothingWritten];
	if (lists.length === 0) return [];
	if (options.lists === undefined) return options.laws.length > 0 ? [] : [texts.offer];
	if (!(await writeBeside(options.lists, lists, (message) => messages.push(message)))) return [texts.nothingWritten];
	const folder = relative(process.cwd(), options.lists) || '.';
	return lists.map(({ path, rows }) => texts.written(`${folder}/${path}`, rows));
}
