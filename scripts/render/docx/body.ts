import type { Annex, Doc } from '../../types/index.ts';
import { parted } from '../parted.ts';
import { changes } from './frame/changes.ts';
import { controlTable } from './frame/control-table.ts';
import { currentVersion } from './frame/current-version.ts';
import { head } from './frame/head.ts';
import { notices } from './frame/notices.ts';
import { recipients } from './frame/recipients.ts';
import { shown } from './frame/shown.ts';
import { running } from './running.ts';
import type { Block, State } from './state.ts';

/**
 * The text of a document of its own, from the firm's name to the list of changes.
 * @param annexes those that go on with its pages
 */
export function body(doc: Doc, annexes: readonly Annex[], state: State): readonly Block[] {
	const setting = running(doc, doc.language, state.sheet.width);
	const control = controlTable(doc, setting, state.sheet.breadth);
	if (control.length > 0) state.leaveGap();
	const opening = [...head(doc, state), ...control, ...notices(shown(doc).notices, setting, state)];
	const { text } = parted(doc.body);
	const written = [...opening, ...state.blocks([...text, ...recipients(doc)], setting), ...changes(doc, state)];
	return [...written, ...closing(doc, state), ...state.blocks(annexes, setting), ...state.spacer()];
}

/** In a firm's own template, whose feet are its own, the code stands behind the text. */
function closing({ frame: { current } }: Doc, state: State): readonly Block[] {
	if (current === undefined || !state.sheet.firm) return [];
	state.leaveGap();
	const blocks = [...state.spacer(), ...currentVersion(current, state)];
	state.leaveGap();
	return blocks;
}
