import type { Heading, Table, TableCell } from 'mdast';
import type { Doc, Report } from '../../types/index.ts';
import { breakable } from './breakable.ts';
import { createScope } from './create-scope.ts';
import type { InputFile } from './job.ts';
import { pdfDate } from './pdf-date.ts';
import { pictureFile } from './picture-file.ts';
import { pictureSize } from './picture-size.ts';
import type { Piece } from './piece.ts';
import type { Scope } from './scope.ts';
import { shortened } from './shortened.ts';

/** What `handbook.typ` reads of a document: `document.json` and the pictures it names. */
export function pageInput(doc: Doc, report: Report): readonly InputFile[] {
	const pictures = new Map<string, string>();
	const scope = createScope(doc, pictures, report);
	const body = scope.pieces(doc.body.children);
	const input = { ...about(doc), ...round(doc), body: [...body, ...changes(doc, scope)] };
	const { logo } = doc.meta.company;
	return [
		{ name: 'document.json', bytes: Buffer.from(JSON.stringify(input, wellFormed)) },
		...[...pictures].map(([address, name]) => ({ name, bytes: doc.assets.get(address)?.bytes ?? nothing })),
		...(logo ? [{ name: pictureFile(logo, 'logo'), bytes: logo.bytes }] : []),
	];
}

const nothing = new Uint8Array();

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
	const { name, orgNumber = '', logo } = meta.company;
	const logoSize = logo && pictureSize(logo, { width: 226, height: 39.7 });
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
			company: shortened(name, widths.runningCompany),
			foot: shortened(frame.line, widths.foot),
		},
		company: {
			name: breakable([name]),
			number: breakable([orgNumber]),
			logo: logo && logoSize ? { ...logoSize, file: pictureFile(logo, 'logo'), alt: frame.words.logo } : null,
		},
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

/** Half a character, which no file format can hold, becomes the mark for an unreadable one. */
function wellFormed(_: string, value: unknown): unknown {
	return typeof value === 'string' ? value.replaceAll(/\p{Surrogate}/gu, '\uFFFD') : value;
}
