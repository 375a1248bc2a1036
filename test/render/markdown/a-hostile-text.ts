import fc from 'fast-check';

const pieces = [
	...['*', '**', '_', '__', '~', '~~', '`', '``', '```', '\\', '|', '[', ']', '(', ')', '![', '](', '[^a]', '[^a]:'],
	...[
		'<',
		'>',
		'<b>',
		'</b>',
		'</style>',
		'</title>',
		'<!--',
		'-->',
		'<?',
		'&',
		'&amp;',
		'&#35;',
		'#',
		'##',
		'-',
		'- ',
		'+ ',
		'* ',
		'---',
	],
	...['===', '1.', '1. ', '1) ', '2025.', '> ', ':', ':-', ':-:', '| - |', '[ ] ', '[x] ', '$', '@', '!', '"', "'"],
	...['{{', '}}', '{{navn}}', '{', '}', '=', '/', '^', '%', '%20', ';', ',', '.', '…', '«', '»', '§', '€', '–', '½'],
	...['a@b.no', 'www.a.no', 'https://a.no/b_c', 'mailto:a@b.no', 'javascript:alert(1)', 'a_b', 'a*b', 'snake_case_'],
	...[' ', '  ', '    ', '\u00A0', '\u3000', '\u00AD', 'a', 'b', 'æ', 'Ø', 'å', 'é', '測', '😀', '0', '12', 'ord'],
];

/** One line of text, as facts and templates can bring it, made of what means something to Markdown. */
export const aHostileText: fc.Arbitrary<string> = fc
	.array(
		fc.oneof(
			{ weight: 12, arbitrary: fc.constantFrom(...pieces) },
			{ weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 3 }).map(cleaned) },
		),
		{ minLength: 1, maxLength: 5 },
	)
	.map((parts) => parts.join('').normalize('NFC'))
	.filter((text) => text !== '');

/** Without what is removed from facts when they are read. */
function cleaned(text: string): string {
	return text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, '');
}
