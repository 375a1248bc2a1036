import { autocompletion } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { commonmarkLanguage, markdownKeymap } from '@codemirror/lang-markdown';
import { type Diagnostic, forEachDiagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { search, searchKeymap } from '@codemirror/search';
import { Annotation, EditorState } from '@codemirror/state';
import { drawSelection, EditorView, highlightSpecialChars, keymap } from '@codemirror/view';
import type { StudioFinding, StudioMergeField } from '../../../types/studio.ts';
import { texts } from '../start.ts';
import { diagnosticsOf, nextFinding } from './diagnostics.ts';
import { highlighting } from './highlighting.ts';
import { offered, shownFields } from './merge-fields.ts';
import { paste } from './paste/paste.ts';

const words = texts.document.text;

export interface EditorOptions {
	readonly parent: Element;
	readonly text: string;
	readonly mergeFields: () => readonly StudioMergeField[];
	/** The id of what says how the editor is used. */
	readonly help: string;
	readonly changed: (text: string) => void;
	/** Told of the heading that the cursor stands under, where it has moved; undefined above the first. */
	readonly moved: (heading: string | undefined) => void;
}

export interface Editor {
	/** Takes a text that came from elsewhere; what is the same in it stays where it is. */
	take(text: string): void;
	/** @param above how many lines of the file stand above this text */
	show(findings: readonly StudioFinding[], above: number): void;
	/** @param line of this text, from 1 */
	go(line: number, column: number): void;
	/** Goes to the heading that says this. */
	goToHeading(heading: string): void;
	close(): void;
}

/** Of a text that came from elsewhere: nobody needs to be told of it. */
const fromElsewhere = Annotation.define<boolean>();

export function openEditor({ parent, text, mergeFields, help, changed, moved }: EditorOptions): Editor {
	let shown: readonly Diagnostic[] = [];
	const view = new EditorView({
		parent,
		state: EditorState.create({
			doc: text,
			extensions: [
				EditorState.phrases.of(words.phrases),
				EditorView.cspNonce.of(document.querySelector<HTMLElement>('link[nonce]')?.nonce ?? ''),
				highlightSpecialChars(),
				history(),
				drawSelection(),
				EditorView.lineWrapping,
				commonmarkLanguage,
				highlighting,
				lintGutter(),
				search({ top: true }),
				autocompletion({
					override: [offered(mergeFields)],
					icons: false,
					tooltipClass: () => 'merge-offers',
					// Within a merge field Enter can mean no new line, so it takes what is offered from the first moment.
					interactionDelay: 0,
				}),
				shownFields(mergeFields),
				paste,
				keymap.of([
					nextFinding(() => shown),
					...lintKeymap,
					...searchKeymap,
					...markdownKeymap,
					...historyKeymap,
					...defaultKeymap,
				]),
				EditorView.contentAttributes.of({
					tabindex: '0',
					'aria-label': words.label,
					'aria-describedby': help,
					spellcheck: 'true',
				}),
				EditorView.updateListener.of((update) => {
					if (update.docChanged && !update.transactions.some((one) => one.annotation(fromElsewhere)))
						changed(update.state.doc.toString());
					if (update.selectionSet) moved(headingAbove(update.state));
				}),
			],
		}),
	});

	return {
		take(now) {
			const before = view.state.doc.toString();
			if (now === before) return;
			const least = Math.min(before.length, now.length);
			let start = 0;
			while (start < least && before[start] === now[start]) start++;
			let end = 0;
			while (end < least - start && before.at(-1 - end) === now.at(-1 - end)) end++;
			view.dispatch({
				changes: { from: start, to: before.length - end, insert: now.slice(start, now.length - end) },
				annotations: fromElsewhere.of(true),
			});
		},
		show(findings, above) {
			shown = diagnosticsOf(findings, view.state.doc, above);
			if (isShown(view.state, shown)) return;
			view.dispatch(setDiagnostics(view.state, shown));
		},
		go(line, column) {
			const there = view.state.doc.line(Math.max(1, Math.min(line, view.state.doc.lines)));
			const anchor = Math.min(there.from + Math.max(column - 1, 0), there.to);
			view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
			view.focus();
		},
		goToHeading(heading) {
			for (let number = 1; number <= view.state.doc.lines; number++) {
				if (headingIn(view.state.doc.line(number).text) === heading) return this.go(number, 1);
			}
		},
		close: () => view.destroy(),
	};
}

/** What a line says, where it is a heading. */
function headingIn(line: string): string | undefined {
	return /^#{1,6}\s+(.*?)\s*#*$/u.exec(line)?.[1];
}

function headingAbove({ doc, selection }: EditorState): string | undefined {
	for (let { number } = doc.lineAt(selection.main.head); number > 0; number--) {
		const heading = headingIn(doc.line(number).text);
		if (heading !== undefined) return heading;
	}
	return undefined;
}

/** Whether these diagnostics stand there already; showing them again would close what is open of them. */
function isShown(state: EditorState, diagnostics: readonly Diagnostic[]): boolean {
	const there: string[] = [];
	forEachDiagnostic(state, ({ severity, message }, from, to) => there.push(keyOf({ severity, message, from, to })));
	return JSON.stringify(there.sort()) === JSON.stringify(diagnostics.map(keyOf).sort());
}

function keyOf({ severity, message, from, to }: Diagnostic): string {
	return JSON.stringify([from, to, severity, message]);
}
