import { withDerived } from '../fill/init/derived-facts.ts';
import { consoleTexts } from '../messages/console.ts';
import type { InitTexts } from '../messages/console-texts.ts';
import { finishReplacing } from '../publish/finish-replacing.ts';
import type { Change } from '../publish/replace/change.ts';
import { replaceLocked } from '../publish/replace-locked.ts';
import type { Language, Message } from '../types/index.ts';
import { exitCodeOf, exitCodes } from './exit-code.ts';
import { type Asker, Stopped } from './init/asker.ts';
import { changesFor } from './init/changes-for.ts';
import { collectFacts } from './init/collect-facts.ts';
import type { InitWritten } from './init/init-written.ts';
import { readStart } from './init/start.ts';
import { tellInit } from './init/tell-init.ts';
import { terminal } from './init/terminal.ts';
import { readOptions } from './options.ts';
import { printReport } from './print-report.ts';
import { readerLanguage } from './reader-language.ts';
import { misuse } from './usage-error.ts';

/** `regelrett init`: puts in the user's own firm and takes away the example, all or nothing, after every question. */
export async function initCommand(written: InitWritten, asker?: Asker): Promise<number> {
	const options = readOptions(written);
	const messages: Message[] = [];
	const report = (message: Message) => messages.push(message);
	const stop = (language: Language, code?: number) => {
		const arranged = printReport(messages, undefined, language, options);
		return code ?? exitCodeOf(arranged);
	};
	if (!(await finishReplacing(options.root, report))) return stop(readerLanguage(options.lang));
	const start = await readStart(options, report);
	if (start === undefined) return stop(readerLanguage(options.lang));
	const { company } = start;
	let language = readerLanguage(options.lang, company.language);
	if (!company.example) throw misuse('init-done', { company: company.name });

	try {
		const there = asker ?? (process.stdin.isTTY && process.stderr.isTTY ? terminal() : undefined);
		const given = await collectFacts(
			written,
			start,
			{ language, asker: there, isSaid: options.lang !== undefined },
			report,
		);
		if (given === undefined) return stop(language, exitCodes.usage);
		const own = (given.get('language') ?? company.language) as Language;
		language = readerLanguage(options.lang, own);
		const facts = withDerived(given, company, consoleTexts[own].init.contacts);
		const changes = await changesFor(options.root, start, facts);
		if (there !== undefined && written.yes !== true) await confirm(there, consoleTexts[language].init, changes);
		if (!(await replaceLocked(options, changes, report))) return stop(language);
		messages.splice(0, messages.length);
		return await tellInit(options, changes, facts, start, language);
	} catch (error) {
		if (!(error instanceof Stopped)) throw error;
		process.stderr.write(`${consoleTexts[language].init.stopped}\n`);
		return exitCodes.stopped;
	}
}

async function confirm(asker: Asker, texts: InitTexts, changes: readonly Change[]): Promise<void> {
	const answers = [texts.yes, texts.no].map((word) => ({ value: word, label: word }));
	const answer = await asker.choose({ message: texts.confirm(changes.length - 1), answers });
	if (answer !== texts.yes) throw new Stopped();
}
