import type { ParagraphChild } from 'docx';
import type { Text } from 'mdast';
import { guard } from '../guard.ts';
import { textRun } from '../known/text-run.ts';
import type { Setting, State } from '../state.ts';

/** A line end of the source is a space in the document; in a copy to edit facts are fields. */
export function text({ value, data }: Text, { run }: Setting, { controls, id }: State): readonly ParagraphChild[] {
	const plain = (words: string) => (words === '' ? [] : [textRun({ ...run, text: guard(words) })]);
	if (controls === undefined || data?.values === undefined || run.style !== undefined)
		return [textRun({ ...run, text: guard(value) })];
	const written: ParagraphChild[] = [];
	let done = 0;
	for (const each of data.values) {
		const end = each.at + each.length;
		written.push(...plain(value.slice(done, each.at)), controls.field(each, value.slice(each.at, end), run, id()));
		done = end;
	}
	return [...written, ...plain(value.slice(done))];
}
