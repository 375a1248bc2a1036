import { hashInputs } from '../load/inputs/hash-inputs.ts';
import { CacheFault } from '../publish/cache/cache-fault.ts';
import { finishReplacing } from '../publish/finish-replacing.ts';
import type { Message } from '../types/index.ts';
import { type CheckRecord, checkKey, recallCheck } from './build-record.ts';
import { exitCodeOf } from './exit-code.ts';
import { openOwnCache } from './open-own-cache.ts';
import { type Options, readOptions, type Written } from './options.ts';
import { printReport } from './print-report.ts';
import { readerLanguage } from './reader-language.ts';

/** `regelrett check`: reads and checks everything, writes nothing. */
export async function checkCommand(written: Written): Promise<number> {
	const options = readOptions(written);
	const messages: Message[] = [];
	await finishReplacing(options.root, (message) => messages.push(message));
	const known = options.form === 'summary' ? undefined : await recall(options);
	if (known !== undefined) {
		const language = readerLanguage(options.lang, known.companyLanguage);
		return exitCodeOf(printReport([...messages, ...known.messages], known.checked, language, options));
	}
	const { inspect } = await import('./inspect.ts');
	const { messages: found, documents, selected, earlier, language } = await inspect(options);
	const { overviewsOf } = await import('./overviews-of.ts');
	const checked = { overviews: overviewsOf(documents, earlier), compared: earlier !== undefined };
	return exitCodeOf(printReport([...messages, ...found], selected.checked, language, options, checked));
}

/** What the last build found, when nothing has changed since. */
async function recall(options: Options): Promise<CheckRecord | undefined> {
	const key = options.anew ? undefined : checkKey(hashInputs(options.root, options.templatesRoot), options);
	try {
		return key === undefined ? undefined : await recallCheck(key, await openOwnCache(options));
	} catch (error) {
		if (!(error instanceof CacheFault)) throw error;
		return undefined;
	}
}
