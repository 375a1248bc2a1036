import { consoleTexts } from '../messages/console.ts';
import { summaryTexts } from '../messages/summary.ts';
import { word } from '../messages/word.ts';
import type { Message } from '../types/index.ts';
import { count, type Overview, type Reporter } from './reporter.ts';

/** So many things that a document lacks are told in full; the others are counted. */
const told = 3;

/**
 * For those who read a change, as Markdown: each document with its status, version, deadline and what it lacks; of a
 * comparison those that are new or changed, or lack something. Findings in other files stand below.
 */
export const summary: Reporter = ({ messages, documents, checked, language }) => {
	const texts = summaryTexts[language];
	const lacking = messages.filter(({ severity }) => severity !== 'info');
	const say = (message: Message) => word(message, language).message;
	const row = (overview: Overview) => {
		const missing = lacking.filter(({ place }) => place.file === overview.file).map(say);
		const more = missing.length > told ? ` (+ ${missing.length - told})` : '';
		const name = `${overview.document}${overview.change === 'new' ? ` (${texts.isNew})` : ''} – ${overview.company}`;
		const needs = missing.length === 0 ? texts.nothing : `${missing.slice(0, told).join(' ')}${more}`;
		const cells = [name, overview.status, overview.version, overview.deadline ?? '–', needs];
		return `| ${cells.map(cell).join(' | ')} |`;
	};
	const overviews = checked?.overviews ?? [];
	const needy = new Set(lacking.map(({ place }) => place.file));
	const shown = checked?.compared
		? overviews.filter(({ change, file }) => change !== 'none' || needy.has(file))
		: overviews;
	const head = [`| ${texts.columns.join(' | ')} |`, `|${' --- |'.repeat(texts.columns.length)}`];
	const table = shown.length === 0 ? [texts.unchanged] : [...head, ...shown.map(row)];
	const files = new Set(overviews.map(({ file }) => file));
	const elsewhere = lacking.filter(({ place }) => !files.has(place.file));
	const counts = { documents, errors: count(messages, 'error'), warnings: count(messages, 'warning') };
	const blocks = [
		`# ${texts.title}`,
		consoleTexts[language].summary(counts),
		`## ${checked?.compared ? texts.changed : texts.all}`,
		table.join('\n'),
		...(elsewhere.length === 0
			? []
			: [`## ${texts.elsewhere}`, elsewhere.map((found) => point(found, say(found))).join('\n')]),
	];
	return `${blocks.join('\n\n')}\n`;
};

function point({ place: { file, line } }: Message, what: string): string {
	return `- ${cell(`${file}:${line}`)} ${cell(what)}`;
}

/** Text that Markdown reads as text, on one line. */
function cell(text: string): string {
	return text.replace(/[\\`*_[\]<>|#&~]/gu, '\\$&').replace(/\s+/gu, ' ');
}
