import type { Compared, ComparedRow, Doc, Notice, Redline } from '../../../types/index.ts';
import { nameOf } from '../../name-of.ts';
import { plainWords } from '../tracked/compared.ts';

/** What stands round a text, as it is printed: of a redline that of both versions. */
export type Shown = Pick<Redline, 'title' | 'label' | 'line' | 'rows' | 'notices' | 'revisions'>;

export function shown({ frame, meta, redline }: Doc): Shown {
	if (redline !== undefined) return redline;
	return {
		title: plainWords(meta.title),
		label: plainWords(frame.label),
		line: plainWords(frame.line),
		rows: frame.rows.map(({ label, value }) => rowOf(label, value)),
		notices: noticeRows(frame.notices),
		revisions: meta.revisions.map(({ version, date, by, summary }) => rowOf(version, date, by, summary)),
	};
}

/** What following pages call it; a printed name is that of the later version. */
export function nameShown(doc: Doc): Compared {
	const { frame, id, redline } = doc;
	if (redline === undefined || frame.name !== undefined) return plainWords(nameOf(doc));
	return [{ text: `${id} ` }, ...redline.title];
}

export function noticeRows(notices: readonly Notice[]): readonly ComparedRow[] {
	return notices.map(({ text }) => rowOf(text));
}

function rowOf(...cells: readonly string[]): ComparedRow {
	return { cells: cells.map(plainWords) };
}
