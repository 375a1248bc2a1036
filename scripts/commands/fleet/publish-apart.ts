import { consoleTexts } from '../../messages/console.ts';
import { shown } from '../../publish/findings/shown.ts';
import { finishReplacing } from '../../publish/finish-replacing.ts';
import { lock } from '../../publish/lock.ts';
import type { Message } from '../../types/index.ts';
import { exitCodeOf } from '../exit-code.ts';
import { type Options, readOptions, type Written } from '../options.ts';
import { printReport } from '../print-report.ts';
import { readerLanguage } from '../reader-language.ts';

/**
 * Publishes what was built apart, alone in its folder, and prints what was found and what came of it.
 * @param put publishes it and answers how many files that were; undefined: none
 * @returns the exit code
 */
export async function publishApart(
	written: Written,
	put: (options: Options, messages: Message[]) => Promise<number | undefined>,
): Promise<number> {
	const options = readOptions(written);
	const messages: Message[] = [];
	const report = (message: Message) => void messages.push(message);
	const held = await lock(options.out, report);
	let files: number | undefined;
	if (held !== undefined)
		try {
			await finishReplacing(options.root, report);
			files = await put(options, messages);
		} finally {
			await held.release();
		}
	const language = readerLanguage(options.lang);
	const code = exitCodeOf(printReport(messages, undefined, language, options));
	const texts = consoleTexts[language];
	process.stderr.write(`${files === undefined ? texts.nothingPublished : texts.built(files, shown(options.out))}\n`);
	return code;
}
