import type { Edition, RegisterEntry } from '../../../types/index.ts';
import { columnWidths } from '../column-widths.ts';
import { textTable } from '../frame/text-table.ts';
import { guard } from '../guard.ts';
import { textRun } from '../known/text-run.ts';
import type { Block, State } from '../state.ts';
import { frontHeading } from './front-heading.ts';
import { leading } from './leading.ts';

/** Every document of the firm, with what is known of it; those that are not in the book lead to their own files. */
export function register({ register: entries, frame }: Edition, state: State): readonly Block[] {
	const { title, columns } = frame.register;
	const head = [
		columns.id,
		columns.title,
		columns.version,
		columns.date,
		columns.status,
		columns.owner,
		columns.nextReview,
	];
	const texts = [head, ...entries.map(cellsOf)];
	const rows = texts.map((row, index) => {
		const entry = entries[index - 1];
		const cells = row.map((text, column) =>
			entry !== undefined && column === 1 ? [leading(text, entry, state)] : [textRun(guard(text))],
		);
		return { cells };
	});
	const widths = columnWidths(texts, state.sheet.width, points * state.sheet.breadth);
	return [
		frontHeading(title),
		textTable({ caption: title, header: 'RegisterHeading', style: 'RegisterText', widths, rows }),
	];
}

const points = 8.5;

function cellsOf(entry: RegisterEntry): readonly string[] {
	const { id, title, version, date, status, owner = '', nextReview = '' } = entry;
	return [id, title, version, date, status.word, owner, nextReview];
}
