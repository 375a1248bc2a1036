import type { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { pastedMarkdown } from './pasted-markdown.ts';

/** The beginning of an item of a list. */
const item = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/u;

/** What is pasted comes in as Markdown where it is sure what it is. */
export const paste = EditorView.domEventHandlers({
	paste(event, view) {
		const { clipboardData } = event;
		const markdown =
			clipboardData && pastedMarkdown(clipboardData.getData('text/html'), clipboardData.getData('text/plain'));
		if (typeof markdown !== 'string') return false;
		event.preventDefault();
		const change = changeFor(view.state, markdown);
		view.dispatch({
			changes: change,
			selection: { anchor: change.from + change.insert.length - change.rest },
			userEvent: 'input.paste',
			scrollIntoView: true,
		});
		return true;
	},
});

interface PasteChange {
	readonly from: number;
	readonly to: number;
	readonly insert: string;
	/** How much of it stands behind what was pasted. */
	readonly rest: number;
}

/** Blocks stand apart from what is there already; items go on with a list, also where its next item has been begun. */
function changeFor({ doc, selection }: EditorState, markdown: string): PasteChange {
	const { from, to } = selection.main;
	if (!markdown.includes('\n') && !item.test(markdown) && !/^(?:#|\|)/u.test(markdown))
		return { from, to, insert: markdown, rest: 0 };
	const [first, last] = [doc.lineAt(from), doc.lineAt(to)];
	const before = doc.sliceString(first.from, from);
	const isBegun = item.test(markdown) && /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]*$/u.test(before);
	const above = first.number > 1 ? doc.line(first.number - 1).text : '';
	const below = last.number < doc.lines ? doc.line(last.number + 1).text : '';
	const after = doc.sliceString(to, last.to);
	const isOwnLine = isBegun || before.trim() === '';
	const isSame = (line: string) => item.test(line) && item.test(markdown);
	const head = isOwnLine ? (above.trim() === '' || isSame(above) ? '' : '\n') : '\n\n';
	const tail = after.trim() === '' ? (below.trim() === '' || isSame(below) ? '' : '\n') : '\n\n';
	return { from: isOwnLine ? first.from : from, to, insert: head + markdown + tail, rest: tail.length };
}
