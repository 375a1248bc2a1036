import type { Doc } from '../../../types/index.ts';
import { anchored } from '../anchored.ts';
import { guard } from '../guard.ts';
import { KnownParagraph } from '../known/known-paragraph.ts';
import { textRun } from '../known/text-run.ts';
import type { Block, State } from '../state.ts';
import { changeOfRows, comparedWords } from '../tracked/compared.ts';
import { twips } from '../twips.ts';
import { frameAnchors } from './frame-anchors.ts';
import { shown } from './shown.ts';
import { textTable } from './text-table.ts';

/** The list of changes, after the text. */
export function changes(doc: Doc, state: State): readonly Block[] {
	if (doc.frame.changes === undefined) return [];
	const { title, columns } = doc.frame.changes;
	const { revisions } = shown(doc);
	const change = changeOfRows(revisions);
	return state.changed({ type: 'changes', data: { ...(change && { change }) } }, () => {
		const rows = [
			{ cells: columns.map((text) => [textRun(guard(text))]) },
			...revisions.map((row) => ({ ...row, cells: row.cells.map((cell) => comparedWords(cell)) })),
		];
		const widths = [...narrow, state.sheet.width - narrow.reduce((sum, each) => sum + each, 0)];
		const named = { type: 'heading', data: { anchor: frameAnchors.changes } };
		const heading = new KnownParagraph({
			style: 'Heading1',
			children: anchored([named], [textRun(guard(title))], state),
		});
		state.leaveGap();
		return [heading, textTable({ caption: title, widths, rows })];
	});
}

/** Version, date and name stand alike in every document; the summary takes the rest. */
const narrow = [twips(19), twips(26), twips(40)];
