import type { Doc } from '../../types/index.ts';
import { distribution } from '../distribution.ts';
import { parted } from '../parted.ts';
import { spacer } from './blocks/spacer.ts';
import { changes } from './frame/changes.ts';
import { controlTable } from './frame/control-table.ts';
import { head } from './frame/head.ts';
import { notices } from './frame/notices.ts';
import { running } from './running.ts';
import type { Block, State } from './state.ts';

/** The text of a document of its own, from the firm's name to the list of changes; on a template also its annexes. */
export function body(doc: Doc, state: State): readonly Block[] {
	const setting = running(doc, doc.language, state.sheet.width);
	const control = controlTable(doc, setting, state.sheet.breadth);
	if (control.length > 0) state.leaveGap();
	const opening = [...head(doc, state), ...control, ...notices(doc.frame.notices, setting, state)];
	const { text, annexes } = parted(doc.body);
	const written = [...opening, ...state.blocks([...text, ...distribution(doc.frame)], setting), ...changes(doc, state)];
	const after = state.sheet.firm ? state.blocks(annexes, setting) : [];
	return [...written, ...after, ...(state.takeGap() ? [spacer()] : [])];
}
