import { lockOf } from '../fill/structure/lock-of.ts';
import { provisionsOf } from '../fill/structure/provisions-of.ts';
import { loadKinds } from '../load/templates/kinds.ts';
import { loadWordLists } from '../load/templates/word-lists.ts';
import { consoleTexts } from '../messages/console.ts';
import { nearest } from '../messages/nearest.ts';
import { provisionText } from '../messages/provision-text.ts';
import { writeWhole } from '../publish/write-whole.ts';
import type { Message } from '../types/index.ts';
import { exitCodeOf, exitCodes } from './exit-code.ts';
import { lockNorms } from './lock-norms.ts';
import { readOptions, type Written } from './options.ts';
import { printReport } from './print-report.ts';
import { readerLanguage } from './reader-language.ts';
import { misuse } from './usage-error.ts';

/** `regelrett lock <kind>`, or `lock norms`: agrees to the fixed text of a kind as it now stands, and says which parts are new. */
export async function lockCommand(name: string, written: Written): Promise<number> {
	const options = readOptions(written);
	const language = readerLanguage(options.lang);
	if (name === 'norms') return lockNorms(options, language);
	const messages: Message[] = [];
	const root = options.templatesRoot;
	const { kinds } = await loadKinds(root, (message) => messages.push(message));
	const fixed = [...kinds.values()].filter(({ wording }) => wording !== undefined).map((kind) => kind.name);
	const kind = kinds.get(name);
	if (kind?.wording === undefined) {
		printReport(messages, undefined, language, options);
		throw misuse('option-value', { option: 'kind', value: name, allowed: nearest(name, fixed) ?? fixed.join(', ') });
	}
	const words = await loadWordLists(root, (message) => messages.push(message));
	const provisions = provisionsOf(kind.template, words[kind.languages?.[0] ?? 'nb'].structure);
	const file = `${kind.folder}/model.lock`;
	const faults: Message[] = [];
	if (!(await writeWhole(root, { file, text: lockOf(name, provisions) }, (fault) => faults.push(fault))))
		return exitCodeOf(printReport(faults, undefined, language, options));
	const changed = [...new Set([...provisions.keys(), ...(kind.lock?.provisions.keys() ?? [])])].filter(
		(anchor) => provisions.get(anchor)?.text !== kind.lock?.provisions.get(anchor)?.text,
	);
	const parts = changed.map((anchor) => provisionText(anchor, language));
	process.stdout.write(`${consoleTexts[language].locked(file, parts)}\n`);
	printReport(
		messages.filter(({ code }) => code !== 'model-lock-damaged'),
		undefined,
		language,
		options,
	);
	return exitCodes.well;
}
