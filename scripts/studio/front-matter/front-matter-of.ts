import { splitFrontMatter } from '../../load/front-matter.ts';
import { parseValues } from '../../load/yaml/parse-values.ts';
import type { Language, Message, StudioFrontMatter, StudioValue, Value } from '../../types/index.ts';
import { told } from '../workspace/told.ts';

/** What the front matter of a text says, every scalar as it is written; what cannot be read is told, and then there are no values. */
export function frontMatterOf(text: string, file: string, language: Language): StudioFrontMatter {
	const messages: Message[] = [];
	const report = (message: Message) => void messages.push(message);
	const split = splitFrontMatter(text, file, report);
	const value = split && parseValues(split.yaml, file, 1, report);
	if (messages.length === 0 && value?.type !== 'group')
		report({ code: 'front-matter-shape', severity: 'error', place: { file, line: 2, column: 1 }, params: {} });
	return {
		values: value?.type === 'group' ? toldValues(value.entries) : {},
		bodyStart: split?.bodyStart ?? 0,
		findings: messages.map((message) => told(message, language)),
	};
}

function toldValues(entries: ReadonlyMap<string, { readonly value: Value }>): Readonly<Record<string, StudioValue>> {
	return Object.fromEntries([...entries].map(([key, { value }]) => [key, toldValue(value)]));
}

function toldValue(value: Value): StudioValue {
	if (value.type === 'scalar') return value.text;
	return value.type === 'list' ? value.items.map(toldValue) : toldValues(value.entries);
}
