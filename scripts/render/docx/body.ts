import { spacer } from './blocks/spacer.ts';
import { changes } from './frame/changes.ts';
import { controlTable } from './frame/control-table.ts';
import { head } from './frame/head.ts';
import { notices } from './frame/notices.ts';
import { page } from './page.ts';
import type { Block, Setting, State } from './state.ts';

/** The whole text of the document, from the firm's name to the list of changes. */
export function body(state: State): readonly Block[] {
	const { doc } = state;
	const control = controlTable(doc);
	if (control.length > 0) state.leaveGap();
	const opening = [...head(state), ...control, ...notices(state)];
	const text = state.blocks(doc.body.children, running);
	const closing = changes(doc);
	const endsInTable = state.takeGap() || closing.length > 0;
	return [...opening, ...text, ...closing, ...(endsInTable ? [spacer()] : [])];
}

const running: Setting = {
	style: 'Normal',
	indent: 0,
	width: page.text,
	lists: 0,
	quoted: false,
	notes: [],
	run: {},
};
