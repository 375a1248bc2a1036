import { guard } from './guard.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text as it may stand between tags in a part that is written without `docx`. */
export function xmlText(text: string): string {
	const guarded = guard(text);
	return /[&<>]/.test(guarded) ? guarded.replaceAll(/[&<>]/g, (character) => entities[character] ?? '') : guarded;
}
