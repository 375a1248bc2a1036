import type { Group, Place, RegisterSource, Text, Value } from '../../types/index.ts';
import { acrossBorder } from './across-border.ts';
import type { Passage } from './passage.ts';

/** What an author wrote in a Markdown file: every value, key and comment of its front matter, and every line of its text. */
export function writtenIn(file: Text & { readonly values: Group }): readonly Passage[] {
	const lines = file.text.split('\n');
	const before = file.text.slice(0, file.bodyStart).split('\n').length - 1;
	const body = lines.slice(before).map((text, index) => onLine(text, file.file, before + index + 1, 0));
	return [...inValue(file.values, '', lines), ...commentsIn(lines.slice(0, before), file.file), ...body];
}

/** Every value of front matter, folded lines joined. */
export function valuesOf(file: Text & { readonly values: Group }): readonly Passage[] {
	return inValue(file.values, '', file.text.split('\n'));
}

/** Every heading and every cell of a register. */
export function cellsOf({ file, type, headings, rows }: RegisterSource): readonly Passage[] {
	const top = { file, line: 1, column: 1 };
	return [
		...[...headings.values()].map((heading) => at(top, heading, '')),
		...rows.flatMap(({ entries }) => {
			const cells = [...entries].map(([key, { value }]) => {
				const label = headings.get(key) ?? type.columns.find((column) => column.key === key)?.label.nb ?? key;
				return { value, label };
			});
			return [...cells.flatMap(({ value, label }) => inValue(value, label, [])), ...acrossCells(cells)];
		}),
	];
}

function acrossCells(cells: readonly { readonly value: Value; readonly label: string }[]): readonly Passage[] {
	return cells.flatMap(({ value: right, label }, index) => {
		const left = cells[index - 1]?.value;
		if (left?.type !== 'scalar' || right.type !== 'scalar') return [];
		return acrossBorder(left.text, right.text).map((text) => at(left.place, text, label));
	});
}

/** The names of files and folders. */
export function namesOf(files: Iterable<string>): readonly Passage[] {
	return [...files].map((file) => at({ file, line: 1, column: 1 }, file, ''));
}

function inValue(value: Value, label: string, lines: readonly string[]): readonly Passage[] {
	if (value.type === 'scalar') return [scalarAt(value.place, value.text, label, lines)];
	if (value.type === 'list') return value.items.flatMap((item) => inValue(item, label, lines));
	return [...value.entries].flatMap(([key, entry]) => [
		at(entry.keyPlace, key, ''),
		...inValue(entry.value, `${label} ${key}`, lines),
	]);
}

function scalarAt(place: Place, text: string, label: string, lines: readonly string[]): Passage {
	const line = lines[place.line - 1] ?? '';
	const start = [place.column - 1, place.column].find((column) => line.startsWith(text, column));
	return start === undefined ? at(place, text, label) : { ...onLine(text, place.file, place.line, start), label };
}

function commentsIn(lines: readonly string[], file: string): readonly Passage[] {
	return lines.flatMap((line, index) => {
		const start = line.search(/(?:^|\s)#/u);
		return start === -1 ? [] : [onLine(line.slice(start), file, index + 1, start)];
	});
}

function onLine(text: string, file: string, line: number, before: number): Passage {
	return { text, label: '', placeOf: (start) => ({ file, line, column: before + start + 1 }) };
}

function at(place: Place, text: string, label: string): Passage {
	return { text, label, placeOf: () => place };
}
