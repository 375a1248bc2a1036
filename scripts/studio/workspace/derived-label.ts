import { derivedTexts } from '../../messages/derived.ts';
import type { Kind, Language } from '../../types/index.ts';

/**
 * What is worked out, in the reader's words, by its path below `derived`: `['costs', 'total', 'amount']`. What a choice
 * stands for is called as its field is. Undefined where somebody's own kind gave it a name that nobody knows.
 */
export function derivedLabel(path: readonly string[], kind: Kind | undefined, reader: Language): string | undefined {
	const [name = '', ...keys] = path;
	const names: Readonly<Record<string, string>> = derivedTexts[reader].names;
	const parts: Readonly<Record<string, string>> = derivedTexts[reader].parts;
	const fieldOf = (key: string) => kind?.fields.find((field) => field.key === key)?.label[reader];
	const words = [
		names[name],
		...keys.map((key) => (name === 'chosen' ? fieldOf(key) : (parts[`${name}.${key}`] ?? parts[key]))),
	];
	return words.every((word) => word !== undefined) ? words.join(': ') : undefined;
}
