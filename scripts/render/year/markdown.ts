import type { Paragraph, Root, RootContent, Table, TableRow } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { yearTexts } from '../../messages/year-wheel.ts';
import type { YearWheel } from '../../types/index.ts';
import { weekdayWords } from './day-words.ts';
import { monthsOf, type Numbered } from './months-of.ts';
import { notesOf } from './notes-of.ts';
import { noticesOf } from './notices-of.ts';
import { statusWords } from './status-words.ts';
import { titleOf } from './title-of.ts';

/** The year wheel as Markdown: its picture, and a table for each month. */
export function yearMarkdown(wheel: YearWheel): string {
	const { language, year, company } = wheel;
	const texts = yearTexts[language];
	const children: RootContent[] = [
		{ type: 'heading', depth: 1, children: [{ type: 'text', value: texts.title(year) }] },
		paragraph(company?.name ?? texts.all),
		...noticesOf(wheel).map(({ text }) => strong(text)),
		{ type: 'paragraph', children: [{ type: 'image', url: 'year.svg', alt: texts.picture }] },
		...notesOf(wheel).map(paragraph),
	];
	for (const { heading, deadlines } of monthsOf(wheel)) {
		children.push({ type: 'heading', depth: 2, children: [{ type: 'text', value: heading }] });
		children.push(table(deadlines, wheel));
	}
	if (wheel.deadlines.length === 0) children.push(paragraph(texts.none));
	const root: Root = { type: 'root', children };
	return toMarkdown(root, { extensions: [gfmTableToMarkdown({ tablePipeAlign: false })], bullet: '-' });
}

function strong(value: string): Paragraph {
	return { type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value }] }] };
}

function paragraph(value: string): Paragraph {
	return { type: 'paragraph', children: [{ type: 'text', value }] };
}

function table(deadlines: readonly Numbered[], year: YearWheel): Table {
	const { language, company } = year;
	const told = noticesOf(year);
	const { columns } = yearTexts[language];
	const whose = company === undefined ? [columns.company] : [];
	const head = [columns.number, columns.due, columns.recommended, columns.what, ...whose, columns.status];
	const rows = deadlines.map((deadline) =>
		row([
			String(deadline.number),
			deadline.due === undefined ? '–' : `${deadline.due} (${weekdayWords(deadline.due, language)})`,
			deadline.recommended === undefined
				? '–'
				: `${deadline.recommended} (${weekdayWords(deadline.recommended, language)})`,
			titleOf(deadline, language),
			...(company === undefined ? [deadline.companyName] : []),
			statusWords(deadline, language, told),
		]),
	);
	return { type: 'table', align: ['right'], children: [row(head), ...rows] };
}

function row(cells: readonly string[]): TableRow {
	return {
		type: 'tableRow',
		children: cells.map((value) => ({
			type: 'tableCell',
			children: [{ type: 'text', value: value.replaceAll(/\s+/g, ' ') }],
		})),
	};
}
