import { CommanderError } from 'commander';
import { systemCode } from '../publish/disk/system-code.ts';
import { writeFailure } from '../publish/findings/write-failure.ts';
import type { Message } from '../types/index.ts';
import { exitCodes } from './exit-code.ts';
import { createProgram } from './program.ts';
import { readerLanguage } from './reader-language.ts';
import { toMisuse } from './to-misuse.ts';
import { UsageError } from './usage-error.ts';

/** Runs a command line and answers its exit code; what goes wrong is said in the reader's language, never as a stack trace. */
export async function run(argv: readonly string[]): Promise<number> {
	const language = readerLanguage(askedLanguage(argv));
	let code: number = exitCodes.well;
	const program = createProgram(language, (result) => {
		code = result;
	});
	try {
		await program.parseAsync(argv, { from: 'user' });
		return code;
	} catch (error) {
		if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.well;
		const misuse = error instanceof CommanderError ? toMisuse(error, program) : error;
		if (misuse instanceof UsageError) return await say(misuse.finding, exitCodes.usage);
		const reason = systemCode(error);
		if (reason !== undefined) return say(writeFailure(reason, 'regelrett'), exitCodes.machine);
		const detail = error instanceof Error ? error.message : String(error);
		const place = { file: 'regelrett', line: 1, column: 1 };
		return await say({ code: 'internal', severity: 'error', place, params: { detail } }, exitCodes.machine);
	}

	/** What is said of a fault is loaded when there is one: it is most of what a command would wait for. */
	async function say(finding: Message, exitCode: number): Promise<number> {
		const { word } = await import('../messages/word.ts');
		const { masked } = await import('../report/masked.ts');
		const { message, remedy } = word(masked(finding), language);
		process.stderr.write(`regelrett: ${message}\n${' '.repeat(11)}→ ${remedy}\n`);
		return exitCode;
	}
}

/** The language must be known before the command line is understood, so that its faults can be said in it. */
function askedLanguage(argv: readonly string[]): string | undefined {
	const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
	return at === -1 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
}
