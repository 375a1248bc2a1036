import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import {
	Decoration,
	type DecorationSet,
	type EditorView,
	MatchDecorator,
	ViewPlugin,
	WidgetType,
} from '@codemirror/view';
import type { StudioMergeField } from '../../../types/studio.ts';
import { texts } from '../start.ts';

const words = texts.document.text;

/** Longer values are cut where they stand in the text. */
const most = 48;

/** Offers the facts that a text may take, from `{{` on: each by its path, with what it is called and what it says here. */
export function offered(fields: () => readonly StudioMergeField[]) {
	return (context: CompletionContext): CompletionResult | null => {
		const before = context.matchBefore(/\{\{[#/]?[\w.]*$/u);
		if (before === null) return null;
		const from = before.from + before.text.length - before.text.replace(/^\{\{[#/]?/u, '').length;
		return { from, options: fields().map(optionOf), validFor: /^[\w.]*$/u };
	};
}

function optionOf({ path, label, value }: StudioMergeField): Completion {
	return {
		label: path,
		displayLabel: label,
		detail: value ?? words.noValue,
		info: path,
		apply(view, _, from, to) {
			const isClosed = view.state.sliceDoc(to, to + 2) === '}}';
			const insert = isClosed ? path : `${path}}}`;
			view.dispatch({
				changes: { from, to, insert },
				selection: { anchor: from + path.length + 2 },
				userEvent: 'input.complete',
			});
		},
	};
}

/** Shows behind each merge field what it says for this company, and conditions as what they are; the text stays as it is. */
export function shownFields(fields: () => readonly StudioMergeField[]) {
	const matcher = new MatchDecorator({
		regexp: /\{\{[{~]?\s*([#/^]?)\s*(\w[^{}]*?)\s*[}~]?\}\}/gu,
		decorate(add, from, to, [, sign, said = '']) {
			const isStructure = sign !== '' || said === 'else';
			add(from, to, isStructure ? structure : field);
			const found = isStructure ? undefined : fields().find(({ path }) => path === said.split(/\s+/u).at(-1));
			if (found !== undefined) add(to, to, Decoration.widget({ widget: new Value(found.value), side: 1 }));
		},
	});
	return ViewPlugin.fromClass(
		class {
			decorations: DecorationSet;
			constructor(view: EditorView) {
				this.decorations = matcher.createDeco(view);
			}
			update(update: Parameters<typeof matcher.updateDeco>[0]) {
				this.decorations = matcher.updateDeco(update, this.decorations);
			}
		},
		{ decorations: ({ decorations }) => decorations },
	);
}

const structure = Decoration.mark({ class: 'condition' });
const field = Decoration.mark({ class: 'merge-field' });

class Value extends WidgetType {
	readonly value: string | undefined;

	constructor(value: string | undefined) {
		super();
		this.value = value;
	}

	override eq({ value }: Value): boolean {
		return value === this.value;
	}

	override toDOM(): HTMLElement {
		const element = document.createElement('span');
		element.className = this.value === undefined ? 'merge-value none' : 'merge-value';
		const text = this.value ?? words.noValue;
		element.textContent = text.length > most ? `${text.slice(0, most)}…` : text;
		element.title = text;
		return element;
	}
}
