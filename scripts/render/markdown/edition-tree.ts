import type { Blockquote, Heading, List, PhrasingContent, Root, RootContent, Table } from 'mdast';
import type { BookDocument, Chapter, Edition } from '../../types/index.ts';
import { captioned } from './captioned.ts';
import { currentVersion } from './current-version.ts';
import { heading } from './nodes/heading.ts';
import { paragraph } from './nodes/paragraph.ts';
import { strong } from './nodes/strong.ts';
import { table } from './nodes/table.ts';
import { text } from './nodes/text.ts';
import { numbered } from './numbered.ts';
import { pictureDefinitions } from './picture-definitions.ts';

/** The whole handbook as one tree: title, contents, register, changes, and the documents by chapter. */
export function editionTree(edition: Edition, labels: ReadonlyMap<string, string>): Root {
	return {
		type: 'root',
		children: [
			...cover(edition),
			heading(2, edition.frame.contents),
			contents(edition),
			...contacts(edition),
			heading(2, edition.frame.register.title),
			register(edition),
			...changes(edition),
			...edition.chapters.flatMap(chapter),
			...pictureDefinitions(edition.assets, labels),
		],
	};
}

function cover({ title, firm, frame }: Edition): readonly RootContent[] {
	const number: PhrasingContent[] = firm.orgNumber === undefined ? [] : [{ type: 'break' }, text(firm.orgNumber)];
	const notices: Blockquote[] =
		frame.notices.length === 0
			? []
			: [{ type: 'blockquote', children: frame.notices.map((notice) => paragraph(strong(notice.text))) }];
	return [
		heading(1, title),
		paragraph(strong(firm.name), ...number, { type: 'break' }, text(frame.line)),
		...notices,
		...currentVersion(frame),
	];
}

function contents({ chapters }: Edition): List {
	return bullets(
		chapters.map(({ title, anchor, documents }) => [
			paragraph(jump(title, anchor)),
			bullets(documents.map((document) => [paragraph(jump(document.title, document.anchor))])),
		]),
	);
}

function contacts({ contacts: known, frame }: Edition): readonly [] | readonly [Heading, List] {
	if (known.length === 0) return [];
	const line = ({ role, name, phone }: Edition['contacts'][number]) =>
		paragraph(text(`${role === undefined ? name : `${role} ${name}`}: ${phone}`));
	return [heading(2, frame.contacts), bullets(known.map((contact) => [line(contact)]))];
}

function register({
	register: entries,
	frame: {
		register: { columns },
	},
}: Edition): Table {
	const rows = entries.map(({ id, title, anchor, path, version, date, status, owner = '', nextReview = '' }) => [
		[text(id)],
		[anchor === undefined ? file(title, path) : jump(title, anchor)],
		...[version, date, status.word, owner, nextReview].map((value) => [text(value)]),
	]);
	const { id, title, version, date, status, owner, nextReview } = columns;
	return table([id, title, version, date, status, owner, nextReview], rows);
}

function changes({ changes: entries, frame: { changes: frame } }: Edition): readonly [] | readonly [Heading, Table] {
	if (entries.length === 0) return [];
	const { columns } = frame;
	const rows = entries.map(({ date, id, title, anchor, version, summary, by }) => [
		[text(date)],
		[jump(`${id} ${title}`, anchor)],
		...[version, summary, by].map((value) => [text(value)]),
	]);
	const head = [columns.date, columns.document, columns.version, columns.summary, columns.by];
	return [heading(2, frame.title), table(head, rows)];
}

function chapter({ title, anchor, documents }: Chapter): readonly RootContent[] {
	return [named(2, title, anchor), ...documents.flatMap(part)];
}

function part({ title, anchor, doc }: BookDocument): readonly RootContent[] {
	const own = doc.frame.notices.filter(({ type }) => type !== 'example');
	return [
		named(3, title, anchor),
		paragraph(text(doc.frame.line)),
		...own.map((notice): Blockquote => ({ type: 'blockquote', children: [paragraph(strong(notice.text))] })),
		...captioned(numbered(doc.body)).children,
	];
}

function named(depth: Heading['depth'], words: string, anchor: string): Heading {
	return { ...heading(depth, words), data: { anchor } };
}

function jump(words: string, anchor: string): PhrasingContent {
	return { type: 'link', url: `#${anchor}`, children: [text(words)] };
}

function file(words: string, path: string): PhrasingContent {
	return { type: 'link', url: `${path}.md`, children: [text(words)] };
}

function bullets(items: readonly List['children'][number]['children'][]): List {
	const children = items.map((item): List['children'][number] => ({
		type: 'listItem',
		spread: false,
		children: [...item],
	}));
	return { type: 'list', ordered: false, spread: false, children };
}
