import type { Unsafe } from 'mdast-util-to-markdown';

/** What must be escaped beyond what the writer escapes of itself; found by writing hostile texts and reading them back. */
export const unsafe: Unsafe[] = [
	// Whoever looks for blanks left unfilled in a finished text must find none, so `{{` stands nowhere outside code.
	{
		character: '{',
		before: '(?<=\\{)',
		inConstruct: ['phrasing', 'label', 'titleQuote', 'codeFencedLangGraveAccent', 'codeFencedMetaGraveAccent'],
	},
	// Spaces at the edges of a cell are padding to a reader, unless they are written as references.
	{ character: ' ', before: '^ ', inConstruct: 'tableCell' },
	{ character: ' ', after: ' $', inConstruct: 'tableCell' },
	// A circumflex makes a reference of a link's or a picture's words.
	{ character: '^', before: '\\[', inConstruct: 'label' },
	// A colon makes a note of a reference at the start of a line.
	{ character: ':', beforeNode: 'footnoteReference', inConstruct: 'phrasing' },
	// An address in angle brackets may begin with more than letters, and go on in code.
	{ character: '<', after: "[\\w.!#$%&'*+/=?^`{|}~-]*(?:@|$)", inConstruct: 'phrasing' },
];
