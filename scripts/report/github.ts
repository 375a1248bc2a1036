import { word } from '../messages/word.ts';
import type { Message, Severity } from '../types/index.ts';
import type { Reporter } from './reporter.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** For GitHub Actions: one workflow command a message, shown as an annotation on the author's line. */
export const github: Reporter = ({ messages, language }) =>
	messages
		.map((message: Message) => {
			const { message: what, remedy } = word(message, language);
			const { file, line, column } = message.place;
			const properties = { file, line, col: column, title: message.code };
			const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
			return `::${commands[message.severity]} ${written.join(',')}::${escapeText(`${what} ${remedy}`)}\n`;
		})
		.join('');

function escapeText(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
	return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
