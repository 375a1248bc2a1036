import { word } from '../messages/word.ts';
import { count, type Reporter } from './reporter.ts';

/** For programs: the shape that the README promises, version 1. */
export const json: Reporter = ({ messages, documents, files, language }) => {
	const summary = { documents: documents ?? 0, errors: count(messages, 'error'), warnings: count(messages, 'warning') };
	const written = messages.map((message) => ({
		file: message.place.file,
		line: message.place.line,
		column: message.place.column,
		severity: message.severity,
		code: message.code,
		norms: message.norms ?? [],
		...word(message, language),
		...(message.expected && { expected: message.expected }),
	}));
	return `${JSON.stringify({ version: 1, summary, messages: written, ...(files && { files }) }, null, 2)}\n`;
};
