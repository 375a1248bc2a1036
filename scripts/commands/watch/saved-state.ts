import { relative } from 'node:path';
import { word } from '../../messages/word.ts';
import type { Told } from '../../own-commands/start-command.ts';
import type { Shown } from '../../preview/preview.ts';
import { arrange } from '../../report/arrange.ts';
import type { Language, Message } from '../../types/index.ts';
import type { SavedState } from './state.ts';

/** How what came of a saved file is told. */
export interface Telling {
	readonly language: Language;
	readonly strict: boolean;
	/** Absolute: where its files were written. */
	readonly folder: string;
	readonly milliseconds: number;
}

/** What a screen shows of a saved file; `found` in place of its own messages where writing it found more. */
export function savedState(shown: Shown, found: readonly Message[], telling: Telling): SavedState {
	const { file, company, document, outputs } = shown;
	const { language, strict, folder, milliseconds } = telling;
	const told = arrange(found, strict).map((message) => toldIn(message, language));
	const [first] = outputs;
	return {
		file,
		document: document && [document.id, document.title].filter((part) => part !== '').join(' '),
		company,
		fate: first === undefined ? fateOf(shown, told) : 'rendered',
		formats: [...new Set(outputs.map(({ format }) => format))],
		milliseconds: Math.round(milliseconds),
		path: first && `${relative(process.cwd(), folder) || '.'}/${first.path.slice(0, -first.format.length - 1)}`,
		found: told,
	};
}

/** What became of a file of which nothing was rendered. */
function fateOf({ company, gone }: Shown, found: readonly Told[]): SavedState['fate'] {
	if (gone.length > 0) return 'removed';
	return company !== undefined && found.some(({ severity }) => severity === 'error') ? 'unmade' : 'read';
}

function toldIn(message: Message, language: Language): Told {
	const { place, severity, code } = message;
	const { message: what, remedy } = word(message, language);
	return { ...place, severity, code, message: what, ...(remedy && { remedy }) };
}
