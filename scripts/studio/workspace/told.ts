import { word } from '../../messages/word.ts';
import { masked } from '../../report/masked.ts';
import type { Language, Message, StudioFinding } from '../../types/index.ts';
import { remedied } from './remedied.ts';

/** A finding in the reader's words, with what is done about it in the studio; no identity number stands in it in full. */
export function told(message: Message, language: Language): StudioFinding {
	const { place, severity, code, params } = message;
	const field = code.startsWith('field-') && 'field' in params ? pathOf(params.field) : undefined;
	const rename = message.code === 'file-name' ? message.params.expected : undefined;
	return {
		...place,
		severity,
		...remedied({ code, ...word(masked(message), language) }, language),
		...(field && { field }),
		...(rename && { rename }),
	};
}

/** `hearing[1].asked` → `['hearing', 0, 'asked']`: people count from one. */
function pathOf(written: string): readonly (string | number)[] {
	return [...written.matchAll(/([^.[\]]+)|\[(\d+)\]/gu)].map(([, key, place]) => key ?? Number(place) - 1);
}
