import type { PhrasingContent } from 'mdast';
import type { Asset, BookDocument, Chapter, Edition, RegisterEntry, Report } from '../../types/index.ts';
import { breakable } from './breakable.ts';
import { createScope } from './create-scope.ts';
import { ems } from './ems.ts';
import { firm } from './firm.ts';
import { inputFiles } from './input-files.ts';
import type { Job } from './job.ts';
import { lineLength } from './line-length.ts';
import { opening } from './opening.ts';
import { pdfDate } from './pdf-date.ts';
import { plainTable } from './plain-table.ts';
import type { Scope } from './scope.ts';
import { shortened } from './shortened.ts';

/** What `book.typ` reads of a handbook: `document.json` and the pictures it names. */
export function bookInput(edition: Edition, report: Report): Job {
	const pictures = new Map<string, string>();
	const { file, frame } = edition;
	const scope = createScope({ file, frame, body: { type: 'root', children: [] }, assets: none }, pictures, report);
	const chapters = edition.chapters.map((chapter) => chapterInput(chapter, edition, pictures, report));
	const input = { ...about(edition), ...round(edition), ...lists(edition, scope), chapters };
	return { main: 'book.typ', files: inputFiles(input, pictures, edition.assets, edition.firm.logo) };
}

const none: ReadonlyMap<string, Asset> = new Map();

function about({ language, title, date, status, firm: { name, colour }, frame }: Edition) {
	return {
		language,
		title: `${title} · ${name}`,
		author: name,
		description: [frame.line, ...frame.notices.map(({ text }) => text)].join(' · '),
		keywords: [title, date, status],
		date: pdfDate(date),
		colour,
	};
}

/** Letters that fit in a line of the largest type. */
const coverBreaks = { line: 12, longWord: 14, run: 16 };

/** Points: 90 by 24 mm. */
const largestLogo = { width: 255, height: 68 };

function round({ title, firm: printed, frame, chapters }: Edition) {
	return {
		heading: breakable([title], coverBreaks),
		line: breakable([frame.line]),
		notices: frame.notices.map(({ text }) => breakable([text])),
		words: frame.words,
		running: {
			title: shortened(title, ems.running),
			company: shortened(printed.name, ems.firm),
			foot: shortened(`${title} · ${frame.line}`, ems.foot),
		},
		company: firm(printed, frame.words, largestLogo),
		contents: frame.contents,
		numberWidth: numberWidth(chapters),
	};
}

/** Points that the longest number takes before a title. */
function numberWidth(chapters: readonly Chapter[]): number {
	const numbers = chapters.flatMap(({ documents }) => documents.map(({ doc }) => lineLength(doc.id) * 10.5 + 14));
	return Math.min(Math.max(40, ...numbers), 130);
}

/** Who to call, the register and the list of changes; without rows, no list. */
function lists({ contacts, register, changes, frame }: Edition, scope: Scope) {
	const list = (title: string, rows: Parameters<typeof plainTable>[0]) => ({
		title: breakable([title]),
		body: rows.length > 1 ? scope.pieces([plainTable(rows)]) : [],
	});
	const people = contacts.map(({ role, name, phone }) => [role === undefined ? name : `${role} ${name}`, phone]);
	const { id, title, version, date, status, owner, nextReview } = frame.register.columns;
	const columns = frame.changes.columns;
	return {
		contacts: list(frame.contacts, [frame.contactColumns, ...people]),
		register: list(frame.register.title, [
			[id, title, version, date, status, owner, nextReview],
			...register.map((entry) => [
				...[entry.id, linked(entry), entry.version, entry.date],
				...[entry.status.word, entry.owner ?? '', entry.nextReview ?? ''],
			]),
		]),
		changes: list(frame.changes.title, [
			[columns.date, columns.document, columns.version, columns.summary, columns.by],
			...changes.map((change) => [
				...[change.date, jump(`${change.id} ${change.title}`, change.anchor)],
				...[change.version, change.summary, change.by],
			]),
		]),
	};
}

function linked({ id, title, anchor, path }: RegisterEntry): PhrasingContent {
	if (anchor !== undefined) return jump(title, anchor);
	return { type: 'documentLink', path, document: id, children: [{ type: 'text', value: title }] };
}

function jump(words: string, anchor: string): PhrasingContent {
	return { type: 'link', url: `#${encodeURIComponent(anchor)}`, children: [{ type: 'text', value: words }] };
}

/** A longer beginning of numbers is no ornament. */
const longestNumber = 3;

const chapterBreaks = { line: 18, longWord: 20, run: 24 };

function chapterInput(chapter: Chapter, edition: Edition, pictures: Map<string, string>, report: Report) {
	const { number, title, anchor, documents } = chapter;
	const short = number !== undefined && number.length <= longestNumber && title.startsWith(`${number} `);
	return {
		title: breakable([title]),
		number: short ? number : null,
		name: breakable([short ? title.slice(number.length + 1) : title], chapterBreaks),
		anchor,
		running: shortened(title, ems.running),
		documents: documents.map((document) => documentInput(document, edition, pictures, report)),
	};
}

function documentInput(
	{ anchor, title, doc }: BookDocument,
	edition: Edition,
	pictures: Map<string, string>,
	report: Report,
) {
	const own = doc.frame.notices.filter(({ type }) => type !== 'example').map(({ text }) => breakable([text]));
	return {
		...opening(doc),
		anchor,
		number: doc.id,
		title: breakable([title]),
		language: doc.language,
		words: doc.frame.words,
		own,
		notices: [...edition.frame.notices.map(({ text }) => breakable([text])), ...own],
		body: createScope(doc, pictures, report).pieces(doc.body.children),
	};
}
