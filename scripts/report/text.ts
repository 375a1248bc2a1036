import pc from 'picocolors';
import { consoleTexts } from '../messages/console.ts';
import { word } from '../messages/word.ts';
import type { Message, Severity } from '../types/index.ts';
import { count, type Reporter } from './reporter.ts';

/** For people: a heading a file, a line a message with its code, the remedy below an error or warning, and a closing line. */
export const text: Reporter = ({ messages, documents, language, colours }) => {
	const paint = pc.createColors(colours);
	const texts = consoleTexts[language];
	const colour: Readonly<Record<Severity, (words: string) => string>> = {
		error: paint.red,
		warning: paint.yellow,
		info: paint.blue,
	};
	const line = (message: Message) => {
		const { message: what, remedy } = word(message, language);
		const { line: row, column } = message.place;
		const place = `${row}:${column} `.padEnd(7);
		const severity = colour[message.severity](texts.severity[message.severity].padEnd(10));
		const norms = message.norms?.length ? ` ${paint.dim(`[${message.norms.join(', ')}]`)}` : '';
		const first = `  ${place}${severity} ${what}  ${paint.dim(message.code)}${norms}`;
		return message.severity === 'info' ? [first] : [first, `${' '.repeat(20)}→ ${remedy}`];
	};
	const files = [...new Set(messages.map((message) => message.place.file))];
	const blocks = files.map((file) => {
		const found = messages.filter((message) => message.place.file === file);
		return [paint.underline(file), ...found.flatMap(line), ''].join('\n');
	});
	const counts = { documents, errors: count(messages, 'error'), warnings: count(messages, 'warning') };
	return [...blocks, texts.summary(counts), ''].join('\n');
};
