import { CommanderError } from 'commander';
import { programRoot } from '../program-root.ts';
import { exitCodes } from './exit-code.ts';
import { faultOf, told } from './fault-of.ts';
import { languageAt } from './language-at.ts';
import { createProgram } from './program.ts';
import { readerLanguage } from './reader-language.ts';
import { toMisuse } from './to-misuse.ts';

/** Runs a command line and answers its exit code; what goes wrong is said in the reader's language, never as a stack trace. */
export async function run(argv: readonly string[]): Promise<number> {
	const language = readerLanguage(asked('--lang', argv), await languageAt(asked('--root', argv) ?? programRoot()));
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
		const { finding, exitCode } = faultOf(misuse);
		process.stderr.write(await told(finding, language));
		return exitCode;
	}
}

/** What an option says, before the command line is understood: its faults are told in the language of the repository that it names. */
function asked(option: string, argv: readonly string[]): string | undefined {
	const at = argv.findIndex((word) => word === option || word.startsWith(`${option}=`));
	return at === -1 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
}
