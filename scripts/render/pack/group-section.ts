import type { Element } from 'hast';
import { editionTexts } from '../../messages/edition.ts';
import { packTexts } from '../../messages/inspection-pack.ts';
import type { Format, Pack, PackEntry, PackGroup } from '../../types/index.ts';
import { element } from '../html/element.ts';
import { lines } from '../html/lines.ts';
import { listTable } from './list-table.ts';

/** A group of documents, each with links to its files; without any, it says so. */
export function groupSection({ title, entries }: PackGroup, { edition }: Pack, files: readonly string[]): Element {
	const { columns, empty } = packTexts[edition.language];
	const labels = [columns.id, columns.title, columns.version, columns.date, columns.status, columns.files];
	const names = editionTexts[edition.language].words.formats;
	const rows = entries.map((entry) => [
		entry.id,
		[element('a', { href: encodeURI(`${entry.path}.html`) }, entry.title)],
		entry.version,
		entry.date,
		status(entry),
		linksOf(entry, files, names),
	]);
	const content = rows.length === 0 ? element('p', {}, empty) : listTable(title, labels, rows, 1);
	return element('section', {}, ...lines([element('h2', {}, title), content]));
}

function status({ status: word, overdue }: PackEntry) {
	return overdue === undefined ? [word] : [`${word} – `, element('strong', { className: ['late'] }, overdue)];
}

/** The files of a document, those first that most can read and print. */
const readers: readonly Format[] = ['pdf', 'docx', 'html', 'md'];

function linksOf({ id, path }: PackEntry, files: readonly string[], names: Readonly<Record<string, string>>) {
	const there = readers.filter((format) => files.includes(`${path}.${format}`));
	return there.flatMap((format, index) => [
		...(index === 0 ? [] : [' · ']),
		element('a', { href: encodeURI(`${path}.${format}`), ariaLabel: `${id} ${names[format]}` }, names[format]),
	]);
}
