import type { Edition } from '../../../types/index.ts';
import { columnWidths } from '../column-widths.ts';
import { textTable } from '../frame/text-table.ts';
import { guard } from '../guard.ts';
import { textRun } from '../known/text-run.ts';
import type { Block, State } from '../state.ts';
import { frontHeading } from './front-heading.ts';
import { isLong } from './is-long.ts';
import { leading } from './leading.ts';

/** What changed in which document, newest first. */
export function changeList(edition: Edition, state: State): readonly Block[] {
	const { changes, frame } = edition;
	if (changes.length === 0) return [];
	const { title, columns } = frame.changes;
	const head = [columns.date, columns.document, columns.version, columns.summary, columns.by];
	const texts = [
		head,
		...changes.map(({ date, id, title: name, version, summary, by }) => [date, `${id} ${name}`, version, summary, by]),
	];
	const rows = texts.map((row, index) => {
		const change = changes[index - 1];
		const cells = row.map((text, column) =>
			change !== undefined && column === 1
				? [leading(text, { anchor: change.anchor, path: '' }, state)]
				: [textRun(guard(text))],
		);
		return { cells };
	});
	const widths = columnWidths(texts, state.sheet.width, points * state.sheet.breadth);
	return [
		frontHeading(title, isLong(edition)),
		textTable({ caption: title, header: 'RegisterHeading', style: 'RegisterText', widths, rows }),
	];
}

const points = 8.5;
