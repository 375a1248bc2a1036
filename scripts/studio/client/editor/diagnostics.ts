import { type Diagnostic, nextDiagnostic } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import { EditorView, type KeyBinding } from '@codemirror/view';
import type { StudioFinding } from '../../../types/studio.ts';

/**
 * Findings as the editor shows them.
 * @param above how many lines of the file stand above the text of the editor
 */
export function diagnosticsOf(findings: readonly StudioFinding[], text: Text, above: number): readonly Diagnostic[] {
	return findings
		.filter(({ line }) => line > above)
		.map(({ line, column, severity, message, remedy }) => {
			const there = text.line(Math.min(line - above, text.lines));
			const from = Math.min(there.from + Math.max(column - 1, 0), there.to);
			const [said = ''] = /^(?:\{\{[^}]*\}\}|[\p{L}\p{N}]+|.)/u.exec(text.sliceString(from, there.to)) ?? [];
			return { from, to: from + said.length, severity, message: [message, remedy].filter(Boolean).join(' ') };
		})
		.sort((one, other) => one.from - other.from);
}

/** F8 goes to the next finding, and says it to who does not see it. */
export function nextFinding(diagnostics: () => readonly Diagnostic[]): KeyBinding {
	return {
		key: 'F8',
		run(view) {
			if (!nextDiagnostic(view)) return false;
			const { from } = view.state.selection.main;
			const here = diagnostics().filter((one) => one.from <= from && one.to >= from);
			const said = here.map(({ message }) => message).join(' ');
			view.dispatch({ effects: EditorView.announce.of(said), scrollIntoView: true });
			return true;
		},
	};
}
