import { rules } from '../check/rules/index.ts';
import { codes } from '../messages/codes.ts';
import { consoleTexts } from '../messages/console.ts';
import { explain } from '../messages/explain.ts';
import { isCode } from '../messages/is-code.ts';
import { nearest } from '../messages/nearest.ts';
import { readerLanguage } from './reader-language.ts';
import { misuse } from './usage-error.ts';

/** `regelrett explain [code]`: what a message means, an example of it, what to do and the norms behind it; without a code, all codes. */
export async function explainCommand(code: string | undefined, { lang }: { readonly lang?: string }): Promise<number> {
	if (code === undefined) {
		process.stdout.write(`${codes.join('\n')}\n`);
		return 0;
	}
	if (!isCode(code)) throw misuse('code-unknown', { code, nearest: nearest(code, codes) });
	const language = readerLanguage(lang);
	const labels = consoleTexts[language].explain;
	const { why, example, remedy } = explain(code, language);
	const norms = rules.filter((rule) => rule.code === code).flatMap((rule) => rule.norms ?? []);
	const parts: readonly [label: string, text: string][] = [
		[labels.example, example],
		[labels.meaning, why],
		[labels.remedy, remedy],
		...(norms.length > 0 ? [[labels.norms, norms.join(', ')] as [string, string]] : []),
	];
	process.stdout.write(`${code}\n\n${parts.map(([label, text]) => `${label}: ${text}\n`).join('')}`);
	return 0;
}
