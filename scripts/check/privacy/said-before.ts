/** So much of what stands before a number tells what number it is. */
export const reach = 40;

/** Between the word and its number there is neither another number nor the end of a sentence. */
const upToNumber = String.raw`[^\d.!?;|]{0,24}(?:\.[ :]*)?$`;

const account = new RegExp(`(?:konto(?!r)|bankgiro|account(?: (?:no|number))?)${upToNumber}`, 'iu');

const otherNumber = new RegExp(
	String.raw`(?:\bp-? ?(?:nummer|nr|enhed)|produktionsenhed|\b(?:tlf|tel|telefon|telefonnummer|mobil|mobiltelefon|phone|fax|ean|gln|isbn|issn|cvr|se-nr)(?!\p{L})|org(?:anisasjons)?\.? ?(?:nr|nummer))${upToNumber}|\+\d{0,3} ?$`,
	'iu',
);

const identity = new RegExp(
	String.raw`(?:\bcpr|personn(?:umm|ummer|r)|f(?:ø|oe|o)dselsn|f(?:ø|oe|o)dselsnummer|\bfnr|\b[dh]-nummer|identity n|identifikasjonsn)\p{L}*${upToNumber}`,
	'iu',
);

/** What the words before a number, or over its column, say that it is. */
export function saidBefore(before: string): 'account' | 'other' | 'identity' | undefined {
	const near = before.slice(-reach);
	if (identity.test(near)) return 'identity';
	if (account.test(near)) return 'account';
	return otherNumber.test(near) ? 'other' : undefined;
}
