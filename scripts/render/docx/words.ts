import { type IRunOptions, TextRun } from 'docx';
import { guard } from './guard.ts';
import type { Setting } from './state.ts';

/** Words that stand round the text, in the language of the text. */
export function words(text: string, { run }: Pick<Setting, 'run'>, look: Pick<IRunOptions, 'style'> = {}): TextRun {
	return new TextRun({ ...(run.language && { language: run.language }), ...look, text: guard(text) });
}
