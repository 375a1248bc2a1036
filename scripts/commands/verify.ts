import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { consoleTexts } from '../messages/console.ts';
import { verifyOutputs } from '../publish/verify-outputs.ts';
import type { Message } from '../types/index.ts';
import { exitCodeOf } from './exit-code.ts';
import { readOptions, type Written } from './options.ts';
import { printReport } from './print-report.ts';
import { readerLanguage } from './reader-language.ts';

/** `regelrett verify [dist]`: whether the outputs are what the manifest says. */
export async function verifyCommand(folder: string | undefined, written: Written): Promise<number> {
	const options = readOptions(written);
	const out = folder === undefined ? options.out : resolve(folder);
	const messages: Message[] = [];
	const language = readerLanguage(options.lang);
	if (await verifyOutputs(out, (message) => messages.push(message))) {
		const manifest = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')) as { outputs: readonly unknown[] };
		process.stdout.write(`${consoleTexts[language].verified(manifest.outputs.length)}\n`);
	}
	return exitCodeOf(messages.length === 0 ? [] : printReport(messages, undefined, language, options));
}
