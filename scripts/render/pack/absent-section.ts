import type { Element } from 'hast';
import { packTexts } from '../../messages/inspection-pack.ts';
import type { Pack } from '../../types/index.ts';
import { element } from '../html/element.ts';
import { lines } from '../html/lines.ts';
import { listTable } from './list-table.ts';

/** Documents that the pack only names, and why; undefined when there are none. */
export function absentSection({ absent, edition }: Pack): Element | undefined {
	if (absent.length === 0) return undefined;
	const { columns, absent: texts } = packTexts[edition.language];
	const rows = absent.map(({ id, title, version, status, why }) => [id, title, version, status, why]);
	const labels = [columns.id, columns.title, columns.version, columns.status, columns.why];
	return element('section', {}, ...lines([element('h2', {}, texts.title), listTable(texts.title, labels, rows, 1)]));
}
