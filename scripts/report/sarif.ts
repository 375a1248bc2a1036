import { word } from '../messages/word.ts';
import type { Message, Severity } from '../types/index.ts';
import type { Reporter } from './reporter.ts';

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/**
 * For services that gather what tools found, such as GitHub's code scanning: SARIF 2.1.0 (OASIS Standard, 27 March 2020), one
 * run, a rule a code, a result a message. Paths are relative to the repository, under the name that such services know it by.
 */
export const sarif: Reporter = ({ messages, language }) => {
	const codes = [...new Set(messages.map(({ code }) => code))].sort();
	const result = (message: Message) => {
		const { message: what, remedy } = word(message, language);
		const { file, line, column } = message.place;
		return {
			ruleId: message.code,
			ruleIndex: codes.indexOf(message.code),
			level: levels[message.severity],
			message: { text: `${what} ${remedy}` },
			locations: [
				{
					physicalLocation: {
						artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
						region: { startLine: line, startColumn: column },
					},
				},
			],
			...(message.norms?.length && { properties: { norms: message.norms } }),
		};
	};
	const run = {
		tool: { driver: { name: 'Regelrett', rules: codes.map((id) => ({ id })) } },
		language: languageTags[language],
		columnKind: 'utf16CodeUnits',
		results: messages.map(result),
	};
	const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
	return `${JSON.stringify(log, null, 2)}\n`;
};

/** SARIF takes a language with its country, or without. */
const languageTags = { nb: 'nb-NO', nn: 'nn-NO', da: 'da-DK', en: 'en-GB' } as const;
