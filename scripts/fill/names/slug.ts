/** Words as a part of a file name or anchor: æ→ae, ø→oe, å→aa, accents off, hyphens for spaces, letters, digits and hyphens alone. */
export function slug(words: string): string {
	return words
		.normalize('NFC')
		.replace(/[æøåÆØÅ]/g, (letter) => nordic[letter] ?? '')
		.normalize('NFKD')
		.replace(/[\s_/–—-]+/g, '-')
		.replace(/[^A-Za-z0-9-]/g, '')
		.replace(/-{2,}/g, '-')
		.replace(/^-|-$/g, '');
}

const nordic: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', Æ: 'Ae', Ø: 'Oe', Å: 'Aa' };
