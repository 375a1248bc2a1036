import type { Language, Message } from '../types/index.ts';

export interface Subject {
	/** Arranged: by place, each once. */
	readonly messages: readonly Message[];
	/** How many documents were checked; undefined where that is not what was done. */
	readonly documents: number | undefined;
	readonly language: Language;
	/** Whether the terminal shows colours. */
	readonly colours: boolean;
}

/** Writes what was found, in one form. */
export type Reporter = (subject: Subject) => string;

/** How many errors and warnings there are. */
export function count(messages: readonly Message[], severity: Message['severity']): number {
	return messages.filter((message) => message.severity === severity).length;
}
