import { rules } from '../check/rules/index.ts';
import { carriersLock, carriersLockOf, marksOf } from '../fill/compliance/carriers-lock.ts';
import { carriersOf } from '../fill/compliance/carriers-of.ts';
import { load } from '../load/load.ts';
import { consoleTexts } from '../messages/console.ts';
import { writeWhole } from '../publish/write-whole.ts';
import type { Language, Message, Repository } from '../types/index.ts';
import { exitCodeOf, exitCodes } from './exit-code.ts';
import type { Options } from './options.ts';
import { printReport } from './print-report.ts';

/** `regelrett lock norms`: agrees to where each norm is documented and checked, and says which norms this is new for. */
export async function lockNorms(options: Options, language: Language): Promise<number> {
	const { templatesRoot: root } = options;
	const messages: Message[] = [];
	const repository = await load(options.root, root, (message) => messages.push(message));
	const errors = messages.filter(({ severity, place }) => severity === 'error' && place.file.startsWith('templates/'));
	if (errors.length > 0) {
		printReport(errors, undefined, language, options);
		return exitCodes.documents;
	}
	const carriers = carriersOf(repository, rules);
	const faults: Message[] = [];
	const written = { file: carriersLock, text: carriersLockOf(carriers) };
	if (!(await writeWhole(root, written, (fault) => faults.push(fault))))
		return exitCodeOf(printReport(faults, undefined, language, options));
	process.stdout.write(`${consoleTexts[language].locked(carriersLock, changedIn(repository, carriers))}\n`);
	return exitCodes.well;
}

/** The norms that something has come to carry, or no longer carries. */
function changedIn({ norms: { agreed } }: Repository, carriers: ReturnType<typeof carriersOf>): readonly string[] {
	const now = new Map(marksOf(carriers));
	return [...new Set([...now.keys(), ...agreed.keys()])].filter(
		(norm) => (now.get(norm) ?? []).join('\n') !== (agreed.get(norm) ?? []).join('\n'),
	);
}
