import { Tab, TextRun } from 'docx';
import type { Code } from 'mdast';
import { guard } from '../guard.ts';
import { placed } from '../placed.ts';
import type { Block, Setting, State } from '../state.ts';

/** One paragraph, so that its background is one area; every line keeps its spaces and tabs. */
export function code(node: Code, setting: Setting, state: State): readonly Block[] {
	const lines = node.value.split(/\r\n|[\r\n\u{85}\u{2028}\u{2029}]/u);
	return [
		state.paragraph({
			style: 'HTMLPreformatted',
			...placed(setting),
			children: lines.map(
				(line, index) => new TextRun({ break: index === 0 ? 0 : 1, children: withTabs(guard(line)) }),
			),
		}),
	];
}

function withTabs(line: string): (string | Tab)[] {
	return line.split('\t').flatMap((part, index) => (index === 0 ? [part] : [new Tab(), part]));
}
