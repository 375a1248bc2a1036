import type { Language, Message } from '../types/index.ts';
import { da } from './da/index.ts';
import { en } from './en/index.ts';
import { nb } from './nb/index.ts';
import { nn } from './nn/index.ts';
import type { Catalogue, Text } from './text.ts';

const catalogues: Readonly<Record<Language, Catalogue>> = { nb, nn, da, en };

export interface Worded {
	readonly message: string;
	readonly remedy: string;
}

/** The words of a message in the reader's language. */
export function word(message: Message, language: Language): Worded {
	const text = catalogues[language][message.code] as Text<typeof message.params>;
	return { message: text.message(message.params), remedy: text.remedy(message.params) };
}
