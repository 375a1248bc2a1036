import type { OrderRequirement, Place, Report } from '../../types/index.ts';
import type { OrderGrammar } from './order-grammar.ts';

/** The mark of an item of a list, a box to tick included. */
const mark = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?/u;

/** What an order asks for: every item of its lists, and every sentence outside them that demands something; reports what is no order at all. */
export function readRequirements(
	lines: readonly string[],
	file: string,
	firstLine: number,
	grammar: OrderGrammar,
	report: Report,
): readonly OrderRequirement[] | undefined {
	const found: { text: string; place: Place }[] = [];
	let item: { text: string; place: Place } | undefined;
	for (const [index, line] of lines.entries()) {
		const text = line.replace(mark, '').trim();
		const asked = mark.test(line) || grammar.must.test(text) || grammar.settingStart.test(text);
		if (index < firstLine || text === '' || line.startsWith('#')) item = undefined;
		else if (item !== undefined && !mark.test(line) && /^\s/u.test(line)) item.text = `${item.text} ${text}`;
		else if (asked) {
			item = {
				text,
				place: { file, line: index + 1, column: line.length - line.replace(mark, '').trimStart().length + 1 },
			};
			found.push(item);
		} else item = undefined;
	}
	if (found.length === 0) {
		report({ code: 'order-empty', severity: 'error', place: { file, line: firstLine + 1, column: 1 }, params: {} });
		return undefined;
	}
	return found.map((one) => withSetting(one, grammar, report));
}

function withSetting(
	{ text, place }: { readonly text: string; readonly place: Place },
	{ setting, settingStart }: OrderGrammar,
	report: Report,
): OrderRequirement {
	const { field, value } = setting.exec(text)?.groups ?? {};
	if (field !== undefined && value !== undefined && field.trim() !== '' && value.trim() !== '')
		return { text, place, setting: { field: field.trim(), value: value.trim() } };
	if (settingStart.test(text)) report({ code: 'order-setting', severity: 'error', place, params: { text } });
	return { text: text.replace(/\.$/u, ''), place };
}
