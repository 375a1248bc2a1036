/** The anchors that a text has beside those of its headings; the colon keeps the two apart. */
export interface Ids {
	readonly text: string;
	readonly footnotes: string;
	readonly changes: string;
	note(number: number): string;
	reference(number: number, use: number): string;
	/** Of the title or the description of one of its charts. */
	chart(number: number, part: string): string;
}

/** The anchors of one text among several on a page. */
export function idsOf(text: string): Ids {
	return {
		text: `${text}:text`,
		footnotes: `${text}:notes`,
		changes: `${text}:changes`,
		note: (number) => `${text}:note-${number}`,
		reference: (number, use) => `${text}:note-${number}-${use}`,
		chart: (number, part) => `${text}:chart-${number}-${part}`,
	};
}
