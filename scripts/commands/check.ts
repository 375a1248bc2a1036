import { exitCodeOf } from './exit-code.ts';
import { inspect } from './inspect.ts';
import { readOptions, type Written } from './options.ts';
import { overviewsOf } from './overviews-of.ts';
import { printReport } from './print-report.ts';

/** `regelrett check`: reads and checks everything, writes nothing. */
export async function checkCommand(written: Written): Promise<number> {
	const options = readOptions(written);
	const { messages, selected, earlier, language } = await inspect(options);
	const checked = { overviews: overviewsOf(selected.documents, earlier), compared: earlier !== undefined };
	return exitCodeOf(printReport(messages, selected.checked, language, options, checked));
}
