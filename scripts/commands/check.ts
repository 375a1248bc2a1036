import { hashInputs } from '../load/inputs/hash-inputs.ts';
import { CacheFault } from '../publish/cache/cache-fault.ts';
import { recallOnly } from '../publish/cache/step-memory.ts';
import { finishReplacing } from '../publish/finish-replacing.ts';
import type { ReportForm } from '../report/forms.ts';
import type { Message } from '../types/index.ts';
import { type CheckRecord, checkKey, recallCheck } from './build-record.ts';
import { exitCodeOf } from './exit-code.ts';
import { openOwnCache } from './open-own-cache.ts';
import { type Options, readOptions, type Written } from './options.ts';
import { printReport } from './print-report.ts';
import { readerLanguage } from './reader-language.ts';

/** Reports that tell of each document, whatever was found of it. */
const ofDocuments: ReadonlySet<ReportForm> = new Set(['summary', 'junit']);

/** `regelrett check`: reads and checks everything, writes nothing. */
export async function checkCommand(written: Written): Promise<number> {
	const options = readOptions(written);
	const messages: Message[] = [];
	await finishReplacing(options.root, (message) => messages.push(message));
	if (!ofDocuments.has(options.form)) {
		const { messages: found, checked, companyLanguage } = await foundOnTop(options);
		const language = readerLanguage(options.lang, companyLanguage);
		return exitCodeOf(printReport([...messages, ...found], checked, language, options));
	}
	const { inspect } = await import('./inspect.ts');
	const { messages: found, documents, selected, earlier, language } = await inspect(options);
	const { overviewsOf } = await import('./overviews-of.ts');
	const checked = { overviews: overviewsOf(documents, earlier), compared: earlier !== undefined };
	return exitCodeOf(printReport([...messages, ...found], selected.checked, language, options, { checked }));
}

/** What is found on top of what builds kept; where a value of it is damaged others may be, so everything is worked out then. */
async function foundOnTop(options: Options): Promise<CheckRecord> {
	try {
		return await foundWith(options);
	} catch (error) {
		if (!(error instanceof CacheFault)) throw error;
		return foundWith({ ...options, anew: true });
	}
}

async function foundWith(options: Options): Promise<CheckRecord> {
	const inputs = hashInputs(options.root, options.templatesRoot);
	const cache = await openOwnCache(options);
	const key = checkKey(inputs, options);
	const known = key === undefined ? undefined : await recallCheck(key, cache);
	if (known !== undefined) return known;
	const { buildable } = await import('./buildable.ts');
	// Who checks holds no lock, so what is worked out is not kept.
	return buildable(options, inputs, recallOnly(cache), undefined);
}
