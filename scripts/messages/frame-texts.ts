import type { FrameWords, Hearing } from '../types/index.ts';

/** The words printed round the text of documents in one language. */
export interface FrameTexts {
	readonly words: Omit<FrameWords, 'logo'>;
	readonly orgNumber: (number: string, country: string) => string;
	readonly logo: (company: string) => string;
	/** Before a version in running text: `versjon`. */
	readonly version: string;
	/** What stands beside the code that leads to the text in force, and what screen readers say of the code. */
	readonly current: Readonly<Record<'said' | 'alternative', string>>;
	readonly lawVerifiedOn: string;
	readonly publication: PublicationTexts;
	/** Before what a company has added to a text of the library. */
	readonly addedBy: (company: string) => string;
	readonly changes: string;
	/** `Arbeidsmiljøutvalget 2025-11-03–2025-11-24, 2 merknader`. */
	readonly heard: (hearing: Hearing) => string;
	/** What begins each sentence of a summary that is proposed, and the summary where no part of the text differs. */
	readonly proposed: Readonly<Record<'changed' | 'added' | 'removed' | 'details', string>>;
	readonly distribution: DistributionTexts;
	readonly example: string;
	/** Of a document that is not in force. */
	readonly unofficial: (status: string) => string;
	/** Of a copy that is sent out to be edited: behind the text, and above and below it. */
	readonly editing: { readonly watermark: string; readonly notice: string };
	readonly historic: (asOf: string | undefined) => string;
}

/** Who publishes a text and who answers for its use. */
export interface PublicationTexts {
	/** `published`: both, where they are one. */
	readonly labels: Readonly<Record<'publisher' | 'responsible' | 'published' | 'madeFrom', string>>;
	readonly publisher: (publisher: string, version: string) => string;
	/** Of a company's own text, made from the publisher's. */
	readonly madeFrom: (publisher: string, version: string) => string;
}

/** The words of the list of those that a document is sent to. */
export interface DistributionTexts {
	readonly title: string;
	readonly recipient: string;
	readonly attention: string;
	readonly copies: string;
	/** In place of a number that nobody has given. */
	readonly usual: string;
	readonly total: string;
	readonly counted: (copies: number) => string;
}
