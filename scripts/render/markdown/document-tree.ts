import type { Root, RootContent } from 'mdast';
import type { Doc } from '../../types/index.ts';
import { distribution } from '../distribution.ts';
import { parted } from '../parted.ts';
import { captioned } from './captioned.ts';
import { changes } from './changes.ts';
import { control } from './control.ts';
import { currentVersion } from './current-version.ts';
import { heading } from './nodes/heading.ts';
import { paragraph } from './nodes/paragraph.ts';
import { strong } from './nodes/strong.ts';
import { text } from './nodes/text.ts';
import { notices } from './notices.ts';
import { numbered } from './numbered.ts';
import { pictureDefinitions } from './picture-definitions.ts';

/** The whole document as one tree: title, what controls it, the author's text, whom it is sent to, its changes, its annexes, and its pictures at the end. */
export function documentTree(doc: Doc, labels: ReadonlyMap<string, string>): Root {
	const { frame, meta } = doc;
	const parts = parted(doc.body);
	return {
		type: 'root',
		children: [
			heading(1, meta.title),
			paragraph(strong(frame.label), { type: 'break' }, text(frame.line)),
			...notices(frame),
			...control(frame),
			...currentVersion(frame),
			...blocks(parts.text),
			...distribution(frame),
			...changes(doc),
			...blocks(parts.annexes),
			...pictureDefinitions(doc.assets, labels),
		],
	};
}

function blocks(nodes: readonly RootContent[]): readonly RootContent[] {
	return captioned(numbered({ type: 'root', children: [...nodes] })).children;
}
