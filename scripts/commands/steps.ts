import { consoleTexts } from '../messages/console.ts';
import type { ConsoleTexts } from '../messages/console-texts.ts';
import type { Options } from './options.ts';
import { readerLanguage } from './reader-language.ts';

export interface Step {
	readonly name: keyof ConsoleTexts['steps'];
	run(): Promise<void>;
}

/** Runs steps one after the other, with progress on stderr when that is a terminal or asked for. */
export async function steps({ lang, progress }: Options, list: readonly Step[]): Promise<void> {
	if (!progress && process.stderr.isTTY !== true) {
		for (const step of list) await step.run();
		return;
	}
	const { Listr, ListrLogger, ProcessOutput } = await import('listr2');
	const texts = consoleTexts[readerLanguage(lang)];
	const logger = new ListrLogger({ processOutput: new ProcessOutput(process.stderr, process.stderr) });
	const tasks = list.map((step) => ({ title: texts.steps[step.name], task: () => step.run() }));
	await new Listr(tasks, { rendererOptions: { logger }, fallbackRendererOptions: { logger } }).run();
}
