import { systemCode } from '../publish/disk/system-code.ts';
import { writeFailure } from '../publish/findings/write-failure.ts';
import type { Language, Message } from '../types/index.ts';
import { exitCodes } from './exit-code.ts';
import { UsageError } from './usage-error.ts';

/** Why a command stopped, and the exit code that says so. */
export interface Fault {
	readonly finding: Message;
	readonly exitCode: number;
}

/** What is told of an error: how the command was called, what the machine refused, or a fault of the program. */
export function faultOf(error: unknown): Fault {
	if (error instanceof UsageError) return { finding: error.finding, exitCode: exitCodes.usage };
	const reason = systemCode(error);
	if (reason !== undefined) return { finding: writeFailure(reason, 'regelrett'), exitCode: exitCodes.machine };
	const detail = error instanceof Error ? error.message : String(error);
	const place = { file: 'regelrett', line: 1, column: 1 };
	const finding: Message = { code: 'internal', severity: 'error', place, params: { detail } };
	return { finding, exitCode: exitCodes.machine };
}

/** What the console says of it; the words are loaded when there is a fault, as they are most of what a command would wait for. */
export async function told(finding: Message, language: Language): Promise<string> {
	const { message, remedy } = await wordsOf(finding, language);
	return `regelrett: ${message}\n${' '.repeat(11)}→ ${remedy}\n`;
}

export async function wordsOf(finding: Message, language: Language): Promise<{ message: string; remedy: string }> {
	const { word } = await import('../messages/word.ts');
	const { masked } = await import('../report/masked.ts');
	return word(masked(finding), language);
}
