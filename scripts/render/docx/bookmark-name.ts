/** What Word knows an anchor by: at most 40 letters, digits and underscores. */
export function bookmarkName(anchor: string): string {
	const plain = anchor.normalize('NFC').replaceAll(/[^\p{L}\p{N}]+/gu, '_');
	return (/^\p{L}/u.test(plain) ? plain : `_${plain}`).slice(0, longestName);
}

/** Longer names are cut by Word. */
export const longestName = 40;
