/** The page's own anchors; the colon keeps them apart from those of headings. */
export const ids = {
	text: 'doc:text',
	footnotes: 'doc:notes',
	changes: 'doc:changes',
	note: (number: number) => `doc:note-${number}`,
	reference: (number: number, use: number) => `doc:note-${number}-${use}`,
} as const;
