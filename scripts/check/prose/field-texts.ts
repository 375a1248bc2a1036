import type { Field, Filled, Place, Scalar, Value } from '../../types/index.ts';

/** A text of the front matter, as its author wrote it. */
export interface FieldText {
	readonly text: string;
	/** Of the words between two offsets. */
	writtenAt(start: number, end: number): Place;
}

/** Read whatever their length: a title, and roles that the head of every document prints. */
const always: ReadonlySet<string> = new Set(['title', 'owner', 'approver']);

/** What is called as another wrote it. */
const foreign: ReadonlySet<string> = new Set(['kind', 'references', 'supersedes', 'waivers text']);

/** So many words make a text of other fields: fewer are a name, a place or what a thing is called. */
const least = 3;

/** The texts that the front matter of a document brings to print: its title and whatever is said there in words. */
export function fieldTexts({ source }: Pick<Filled, 'source'>): readonly FieldText[] {
	const lines = source.text.split('\n');
	return source.kind.fields.flatMap((field) => {
		const value = source.values.entries.get(field.key)?.value;
		return value === undefined ? [] : textsIn(value, field, field.key).map((scalar) => fieldText(scalar, lines));
	});
}

function textsIn(value: Value, field: Field, path: string): readonly Scalar[] {
	if (foreign.has(path)) return [];
	if (value.type === 'list') return value.items.flatMap((item) => textsIn(item, field, path));
	if (value.type === 'scalar') {
		const isText = field.type === 'text' || (field.type === 'list' && field.item === 'text');
		return isText && (always.has(path) || value.text.trim().split(/\s+/u).length >= least) ? [value] : [];
	}
	return field.fields.flatMap((part) => {
		const within = value.entries.get(part.key)?.value;
		return within === undefined ? [] : textsIn(within, part, `${path} ${part.key}`);
	});
}

function fieldText({ text, place }: Scalar, lines: readonly string[]): FieldText {
	return {
		text,
		writtenAt(start, end) {
			const words = text.slice(start, end);
			let before = text.slice(0, start).split(words).length - 1;
			for (let line = place.line; line <= lines.length; line += 1) {
				const written = lines[line - 1] ?? '';
				let at = written.indexOf(words, line === place.line ? place.column - 1 : 0);
				while (at >= 0 && before > 0) {
					before -= 1;
					at = written.indexOf(words, at + words.length);
				}
				if (at >= 0) return { ...place, line, column: at + 1 };
			}
			return place;
		},
	};
}
