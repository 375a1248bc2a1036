import type { IRunOptions, ParagraphChild } from 'docx';
import { guard } from './guard.ts';
import { textRun } from './known/text-run.ts';
import type { Setting } from './state.ts';

/** Words that stand round the text, in the language of the text. */
export function words(
	text: string,
	{ run }: Pick<Setting, 'run'>,
	look: Pick<IRunOptions, 'style'> = {},
): ParagraphChild {
	return textRun({ ...(run.language && { language: run.language }), ...look, text: guard(text) });
}
