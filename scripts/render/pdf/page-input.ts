import type { Heading, RootContent } from 'mdast';
import type { Doc, Report } from '../../types/index.ts';
import { distribution } from '../distribution.ts';
import { parted } from '../parted.ts';
import { besideTitles } from './beside-titles.ts';
import { breakable } from './breakable.ts';
import { createScope } from './create-scope.ts';
import { currentCode } from './current-code.ts';
import { ems } from './ems.ts';
import { firm } from './firm.ts';
import { inputFiles } from './input-files.ts';
import type { Job } from './job.ts';
import { opening } from './opening.ts';
import { ownFamily } from './own-family.ts';
import { pdfDate } from './pdf-date.ts';
import type { Piece } from './piece.ts';
import { plainTable } from './plain-table.ts';
import { compared } from './redline/compared.ts';
import { redlineLists } from './redline/lists.ts';
import { redlineOpening } from './redline/redline-opening.ts';
import { withBar } from './redline/with-bar.ts';
import type { Scope } from './scope.ts';
import { shortened } from './shortened.ts';

/** What `document.typ` reads of a document: `document.json` and the pictures it names. */
export function pageInput(doc: Doc, report: Report): Job {
	const pictures = new Map<string, string>();
	const scope = createScope(doc, pictures, report);
	const { text, annexes } = parted(doc.body);
	const body = [...textPieces(text, doc, scope), ...after(doc, scope)];
	const opened = { legend: null, ...opening(doc), ...(doc.redline && redlineOpening(doc.redline, scope)) };
	const current = currentCode(doc.frame.current);
	const input = {
		...about(doc),
		...opened,
		...round(doc, opened.name, scope),
		current: current.input,
		body,
		annexes: annexes.map((annex) => ({ label: annex.label, body: textPieces([annex], doc, scope) })),
	};
	const { logo } = doc.meta.company;
	return {
		main: 'document.typ',
		files: inputFiles(input, pictures, doc.assets, logo, current.files),
		fonts: doc.meta.company.fonts?.faces.map(({ bytes }) => bytes) ?? [],
	};
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
		family: ownFamily(meta.company),
	};
}

function round({ meta, frame, redline }: Doc, title: string, scope: Scope) {
	return {
		notices:
			redline === undefined
				? frame.notices.map(({ text }) => breakable([text]))
				: redline.notices.map(({ cells }) => breakable(scope.pieces(cells.flatMap(compared)))),
		watermark: frame.watermark ?? null,
		words: frame.words,
		running: { company: besideTitles(meta.company.name, [title]), foot: shortened(frame.line, ems.foot) },
		company: firm(meta.company, frame.words),
	};
}

/** The text itself; of two versions, with a bar beside what differs. */
function textPieces(nodes: readonly RootContent[], { redline }: Doc, scope: Scope): readonly Piece[] {
	return redline === undefined ? scope.pieces(nodes) : nodes.flatMap((node) => barred(node, scope));
}

/** An annex begins a page, which nothing can that stands beside a bar: its own parts bear the bars. */
function barred(node: RootContent, scope: Scope): readonly Piece[] {
	if (node.type !== 'annex') return withBar(node, scope.pieces([node]));
	return [...scope.pieces([{ ...node, children: [] }]), ...node.children.flatMap((child) => barred(child, scope))];
}

/** What follows the text: whom the document is sent to, and the list of changes, as the author's own sections are set. */
function after(doc: Doc, scope: Scope): readonly Piece[] {
	if (doc.redline !== undefined) return scope.pieces(redlineLists(doc));
	return [...scope.pieces(distribution(doc.frame)), ...changes(doc, scope)];
}

/** The list of changes as the author's own sections are set; nothing without one. */
function changes({ meta, frame }: Doc, scope: Scope): readonly Piece[] {
	if (!frame.changes) return [];
	const rows = meta.revisions.map(({ version, date, by, summary }) => [version, date, by, summary]);
	const title: Heading = { type: 'heading', depth: 2, children: [{ type: 'text', value: frame.changes.title }] };
	return scope.pieces([title, plainTable([frame.changes.columns, ...rows])]);
}
