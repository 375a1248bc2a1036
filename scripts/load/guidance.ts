import { choiceMark } from '../layers/conflicts-folder.ts';
import { nearest } from '../messages/nearest.ts';
import type { Report } from '../types/index.ts';

/** What a line says that begins guidance, after `:::`, in any of our languages. */
const words: readonly string[] = ['veiledning', 'rettleiing', 'vejledning', 'guidance'];

/** A line that begins with three colons, in a quotation or item too; with one or two, where a word of ours follows. */
const mark = /^[ \t>*+-]*(?::{3,}[ \t]*(.*)|:{1,2}[ \t]*((?:veiledning|rettleiing|vejledning|guidance)[ \t]*))$/iu;

/** A text as it may be shown, and as it is written where it holds more than that. */
export interface WithoutGuidance {
	readonly text: string;
	/** Undefined: there is no guidance in it. */
	readonly whole: string | undefined;
}

/**
 * A text without what only the provider of a library sees: what stands between `::: guidance` and `:::`, as empty lines, so that
 * all else stays where it is. It is taken out before anything reads the text, so that nothing can let it through. What
 * may be meant as guidance and cannot be understood is reported, code or not, and then there is no text at all.
 */
export function withoutGuidance(text: string, file: string, report: Report): WithoutGuidance | undefined {
	if (!/^[ \t>*+-]*:/m.test(text)) return { text, whole: undefined };
	let [failed, begun] = [false, 0];
	const fail = (line: number, fault: 'unknown' | 'unclosed' | 'stray' | 'nested' | 'misplaced', said = '') => {
		failed = true;
		const params = { fault, text: said.slice(0, 60), nearest: nearest(said.toLowerCase(), words) };
		report({ code: 'guidance-block', severity: 'error', place: { file, line, column: 1 }, params });
	};
	const lines = text.split('\n').map((line, index) => {
		const found = mark.exec(line);
		const said = (found?.[1] ?? found?.[2] ?? '').trim();
		const isWord = found?.[1] !== undefined && words.includes(said.toLowerCase());
		if (found === null) return begun === 0 ? line : '';
		const at = index + 1;
		if (choiceMark.test(line)) {
			failed = true;
			report({ code: 'conflict-open', severity: 'error', place: { file, line: at, column: 1 }, params: {} });
		} else if (said === '') {
			if (begun === 0) fail(at, 'stray');
			begun = 0;
		} else if (!isWord) {
			fail(at, 'unknown', said);
			// It ends where guidance would, and nothing more is said of it.
			if (begun === 0 && found[1] !== undefined) begun = -1;
		} else if (begun !== 0) fail(at, 'nested');
		else if (file.startsWith('instructions/')) begun = at;
		else {
			fail(at, 'misplaced');
			begun = -1;
		}
		return '';
	});
	if (begun > 0) fail(begun, 'unclosed');
	if (failed) return undefined;
	const shown = lines.join('\n');
	return { text: shown, whole: shown === text ? undefined : text };
}

/** A text that git or a kept file remembers, as it may be shown; empty where what may be shown cannot be told. */
export function shownText(text: string, file: string): string {
	return withoutGuidance(text, file, () => {})?.text ?? '';
}
