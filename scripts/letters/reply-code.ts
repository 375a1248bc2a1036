import { createHash } from 'node:crypto';

/** Without those that are read as another when a hand has written them: 0 and O, 1, I and L, 5 and S, 8 and B. */
const letters = 'ACDEFGHJKMNPQRTUVWXYZ234679';

/** What is asked of one company about one change. */
export interface Asked {
	readonly company: string;
	readonly document: string;
	readonly from: string;
	readonly to: string;
}

/** Six letters and digits by which a reply on paper is found again among all; the same for the same question. */
export function replyCode({ company, document, from, to }: Asked): string {
	const bytes = createHash('sha256').update([company, document, from, to].join('\0')).digest();
	return [...bytes.subarray(0, 6)].map((byte) => letters[byte % letters.length]).join('');
}
