import type { Element } from 'hast';
import { packTexts } from '../../messages/inspection-pack.ts';
import type { Pack } from '../../types/index.ts';
import { element } from '../html/element.ts';
import { lines } from '../html/lines.ts';
import { listTable } from './list-table.ts';

/** Every version of each document, newest first. */
export function historySection({ edition }: Pack): Element {
	const { columns, history } = packTexts[edition.language];
	const labels = [columns.date, columns.about, columns.version, columns.gap, edition.frame.changes.columns.by];
	const rows = edition.changes.map(({ date, id, title, version, summary, by }) => [
		date,
		`${id} ${title}`,
		version,
		summary,
		by,
	]);
	return element('section', {}, ...lines([element('h2', {}, history), listTable(history, labels, rows, 1)]));
}
