import type { Heading, Table, TableCell } from 'mdast';
import type { Doc, Report } from '../../types/index.ts';
import { breakable } from './breakable.ts';
import { createScope } from './create-scope.ts';
import { firm } from './firm.ts';
import { inputFiles } from './input-files.ts';
import type { Job } from './job.ts';
import { pdfDate } from './pdf-date.ts';
import type { Piece } from './piece.ts';
import type { Scope } from './scope.ts';
import { shortened } from './shortened.ts';

/** What `document.typ` reads of a document: `document.json` and the pictures it names. */
export function pageInput(doc: Doc, report: Report): Job {
	const pictures = new Map<string, string>();
	const scope = createScope(doc, pictures, report);
	const body = scope.pieces(doc.body.children);
	const input = { ...about(doc), ...round(doc), body: [...body, ...changes(doc, scope)] };
	const { logo } = doc.meta.company;
	return { main: 'document.typ', files: inputFiles(input, pictures, doc.assets, logo) };
}

function about({ id, kind, language, meta, frame }: Doc) {
	return {
		language,
		title: meta.title,
		author: meta.company.name,
		description: [frame.line, ...frame.notices.map(({ text }) => text)].join(' · '),
		keywords: [id, meta.version, meta.status.word, kind],
		date: pdfDate(meta.date),
		colour: meta.company.colour,
	};
}

/** Ems that fit in the running head and in the foot. */
const widths = { runningTitle: 36, runningCompany: 15, foot: 44 };

const titleBreaks = { line: 24, longWord: 28, run: 40 };
const rowBreaks = { line: 18, longWord: 18, run: 18 };

function round({ id, meta, frame }: Doc) {
	return {
		heading: breakable([meta.title], titleBreaks),
		label: breakable([frame.label]),
		line: breakable([frame.line]),
		rows: frame.rows.map(({ label, value }) => [breakable([label], rowBreaks), breakable([value], rowBreaks)]),
		notices: frame.notices.map(({ text }) => breakable([text])),
		watermark: frame.watermark ?? null,
		words: frame.words,
		running: {
			title: shortened(`${id} ${meta.title}`, widths.runningTitle),
			company: shortened(meta.company.name, widths.runningCompany),
			foot: shortened(frame.line, widths.foot),
		},
		company: firm(meta.company, frame.words),
	};
}

/** The list of changes as the author's own sections are set; nothing without one. */
function changes({ meta, frame }: Doc, scope: Scope): readonly Piece[] {
	if (!frame.changes) return [];
	const rows = meta.revisions.map(({ version, date, by, summary }) => [version, date, by, summary]);
	const title: Heading = { type: 'heading', depth: 2, children: [{ type: 'text', value: frame.changes.title }] };
	return scope.pieces([title, table([frame.changes.columns, ...rows])]);
}

function table(rows: readonly (readonly string[])[]): Table {
	return { type: 'table', children: rows.map((cells) => ({ type: 'tableRow', children: cells.map(cell) })) };
}

function cell(value: string): TableCell {
	return { type: 'tableCell', children: [{ type: 'text', value }] };
}
