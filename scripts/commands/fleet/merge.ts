import { hashInputs } from '../../load/inputs/hash-inputs.ts';
import { consoleTexts } from '../../messages/console.ts';
import { shown } from '../../publish/findings/shown.ts';
import { finishReplacing } from '../../publish/finish-replacing.ts';
import { lock } from '../../publish/lock.ts';
import { differenceOf, type MadeFrom } from '../../shards/made-from.ts';
import { togetherOf } from '../../shards/together-of.ts';
import type { Message } from '../../types/index.ts';
import { exitCodeOf } from '../exit-code.ts';
import { madeFrom } from '../made-from.ts';
import { openOwnCache } from '../open-own-cache.ts';
import { type Options, readOptions, type Written } from '../options.ts';
import { printReport } from '../print-report.ts';
import { readerLanguage } from '../reader-language.ts';
import { putTogether } from './put-together.ts';

/** `regelrett fleet merge`: what `build --shard` built, as one build would have published it. */
export async function fleetMergeCommand(folders: readonly string[], written: Written): Promise<number> {
	const options = readOptions(written);
	const messages: Message[] = [];
	const report = (message: Message) => void messages.push(message);
	const held = await lock(options.out, report);
	let files: number | undefined;
	if (held !== undefined)
		try {
			await finishReplacing(options.root, report);
			files = await merge(folders, options, messages);
		} finally {
			await held.release();
		}
	const language = readerLanguage(options.lang);
	const code = exitCodeOf(printReport(messages, undefined, language, options));
	const texts = consoleTexts[language];
	process.stderr.write(`${files === undefined ? texts.nothingPublished : texts.built(files, shown(options.out))}\n`);
	return code;
}

async function merge(folders: readonly string[], asked: Options, messages: Message[]): Promise<number | undefined> {
	const report = (message: Message) => void messages.push(message);
	const together = await togetherOf(folders, report);
	if (together === undefined) return undefined;
	const { choices } = together.madeFrom;
	const options = { ...asked, ...choices, asOf: choices.asOf ?? undefined };
	const inputs = hashInputs(options.root, options.templatesRoot);
	const cache = await openOwnCache(options);
	const what = differenceOf(together.madeFrom, madeFrom(inputs, cache.program, options) satisfies MadeFrom);
	if (what !== undefined) {
		const place = { file: folders[0] ?? '', line: 1, column: 1 };
		report({ code: 'shard-differs', severity: 'error', place, params: { what, other: undefined } });
		return undefined;
	}
	const files = await putTogether(together, inputs, options, cache, messages);
	await cache.close();
	return files;
}
