/** What is said of letters to companies and their replies, in one language. */
export interface LetterTexts {
	/** `none`: companies that no letter was needed for; `asked`: replies that are waited for. */
	readonly written: (letters: number, none: number, asked: number, folder: string) => string;
	readonly nothingWritten: string;
	/** What a reply does, at the beginning of a line. */
	readonly reply: Readonly<Record<'take' | 'keep' | 'merge', string>>;
	readonly replied: (replies: number, unanswered: number, written: boolean) => string;
}
