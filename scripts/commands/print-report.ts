import { arrange } from '../report/arrange.ts';
import { reporters } from '../report/index.ts';
import type { Subject } from '../report/reporter.ts';
import type { Language, Message } from '../types/index.ts';
import type { Options } from './options.ts';

/** Writes findings in the form asked for: text for people to stderr, the forms for programs to stdout. */
export function printReport(
	messages: readonly Message[],
	documents: number | undefined,
	language: Language,
	{ form, strict }: Pick<Options, 'form' | 'strict'>,
	more: Pick<Subject, 'checked' | 'files'> = {},
): readonly Message[] {
	const arranged = arrange(messages, strict);
	const stream = form === 'text' ? process.stderr : process.stdout;
	const colours = stream.hasColors?.() === true && process.env.NO_COLOR === undefined;
	stream.write(reporters[form]({ messages: arranged, documents, ...more, language, colours }));
	return arranged;
}
