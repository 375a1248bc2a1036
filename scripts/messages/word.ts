import type { Language, Message } from '../types/index.ts';
import { catalogues } from './catalogues.ts';
import type { Text } from './text.ts';

export interface Worded {
	readonly message: string;
	readonly remedy: string;
}

/** The words of a message in the reader's language. */
export function word(message: Message, language: Language): Worded {
	const text = catalogues[language][message.code] as Text<typeof message.params>;
	return { message: text.message(message.params), remedy: text.remedy(message.params) };
}
