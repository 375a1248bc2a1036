import { exitCodes } from '../../commands/exit-code.ts';
import { type CommandEnd, startCommand } from '../../own-commands/start-command.ts';
import type { Language, StudioWorkEnd } from '../../types/index.ts';
import { remedied } from '../workspace/remedied.ts';
import type { Running } from './work-queue.ts';

/** Runs a command of this program as a piece of work. */
export function runCommand(words: readonly string[], language: Language, hear: (said: string) => void): Running {
	const command = startCommand(words, hear);
	return { end: command.end.then((end) => endOf(end, language)), stop: command.stop };
}

function endOf({ code, isWhole, found, files, said }: CommandEnd, language: Language): StudioWorkEnd {
	const findings = found.map((finding) => remedied(finding, language));
	return { outcome: outcomeOf(code, isWhole), code, files, findings, said: sentencesOf(said) };
}

/** What a command says on a console, as a page says it: without the name of the program, and the remedy behind what it is for. */
function sentencesOf(said: string): string {
	return said.replace(/^regelrett: /gmu, '').replace(/\s*\n\s+→ /gu, ' ');
}

/** Another build, or a document that is not there, is no fault of the program: who asked may do something about it. */
function outcomeOf(code: number | undefined, isWhole: boolean): StudioWorkEnd['outcome'] {
	if (code === exitCodes.well) return 'done';
	return isWhole || code === exitCodes.usage || code === exitCodes.locked ? 'refused' : 'failed';
}
