import { hasCprControlDigit, mayBeCpr } from './danish-number.ts';
import { type NorwegianNumber, norwegianNumber } from './norwegian-number.ts';
import { plainDigits } from './plain-digits.ts';
import { reach, saidBefore } from './said-before.ts';

/** A number by which one person is known. */
export interface IdentityNumber {
	/** Where in the text, and how much of it. */
	readonly at: number;
	readonly length: number;
	readonly digits: string;
	readonly kind: NorwegianNumber | 'cpr';
	/** No other number is written so. */
	readonly certain: boolean;
	/** Its control digits are right too, so that nobody can have meant another number. */
	readonly binding: boolean;
}

/** What has fewer than ten digits is looked at no further. */
const worthALook = /(?:\p{Nd}\P{Nd}*){10}/u;

const gap = '[ ._/-]{1,3}';

/** Between a day of birth and what comes behind it anything may stand that parts words or cells. */
const border = '[ ._/:;,|()+·•‧-]{1,5}';

/** Such a day and the rest as they usually stand: what is parted otherwise may be two numbers. */
const usual = /^[\d ._/-]*$/u;

/** Eleven digits as people part them. */
const eleven = [
	String.raw`\d{11}`,
	String.raw`\d{6}${border}\d{5}`,
	String.raw`\d{6}${gap}\d{3}${gap}\d{2}`,
	String.raw`\d{2}${gap}\d{2}${gap}\d{2}${gap}\d{5}`,
	String.raw`\d{2}${gap}\d{2}${gap}\d{2}${gap}\d{3}${gap}\d{2}`,
	String.raw`\d(?:[ .-]\d){10}`,
].join('|');

const ten = [
	String.raw`\d{6}(?:${border})?\d{4}`,
	String.raw`\d{2}${gap}\d{2}${gap}\d{2}${gap}\d{4}`,
	String.raw`\d{2}(?:${gap}\d{2}){4}`,
	String.raw`\d(?:[ .-]\d){9}`,
].join('|');

const norwegian = new RegExp(String.raw`(?<!\d)(?:${eleven})(?!\d)`, 'gu');
const danish = new RegExp(String.raw`(?<!\d)(?:${ten})(?!\d)`, 'gu');

/** What names a state of files, in git or as SHA-256: no digits in it are anybody's. */
const hash = /(?<![\p{L}\p{N}])(?:[0-9a-f]{64}|[0-9a-f]{40})(?![\p{L}\p{N}])/gu;

/**
 * The identity numbers of a text, however their digits are parted or set off. Numbers that the words before them declare
 * to be others are none: accounts, production units, phones. Nor are digits within a hash.
 * @param label what stands over or beside the text and says what its numbers are: the heading of its column
 */
export function identityNumbers(text: string, label = ''): readonly IdentityNumber[] {
	if (!worthALook.test(text)) return [];
	const plain = plainDigits(text);
	const ofColumn = saidBefore(`${label} `);
	const placed = ({ written, index, ...judged }: Candidate): IdentityNumber => {
		const [at = 0, last = 0] = [plain.origins[index], plain.origins[index + written.length - 1]];
		const end = last + String.fromCodePoint(text.codePointAt(last) ?? 0).length;
		return { at, length: end - at, digits: written.replace(/\D/g, ''), ...judged };
	};
	const found = candidates(norwegian, judgeNorwegian, plain.text, ofColumn).map(placed);
	const others = candidates(danish, judgeDanish, plain.text, ofColumn).map(placed);
	const all = [...found, ...apartFrom(found, others)].sort((a, b) => a.at - b.at);
	if (all.length === 0) return [];
	const hashes = [...text.matchAll(hash)].map(({ index, 0: { length } }) => ({ at: index, length }));
	return apartFrom(hashes, all);
}

type Said = ReturnType<typeof saidBefore>;

type Judged = Pick<IdentityNumber, 'kind' | 'certain' | 'binding'>;

type Judge = (written: string, said: Said, before: string) => Judged | undefined;

/** A number in plain text, and where it begins there. */
interface Candidate extends Judged {
	readonly written: string;
	readonly index: number;
}

/** All in order; where digits are no number, one may begin within them. */
function candidates(pattern: RegExp, judge: Judge, text: string, ofColumn: Said): readonly Candidate[] {
	const found: Candidate[] = [];
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
		const { 0: written, index } = match;
		const before = text.slice(Math.max(0, index - reach), index);
		const judged = judge(written, saidBefore(before) ?? ofColumn, before);
		if (judged === undefined) pattern.lastIndex = index + 1;
		else found.push({ written, index, ...judged });
	}
	return found;
}

/** Those of the others that share no digit with what was found; both in order. */
function apartFrom(
	found: readonly Pick<IdentityNumber, 'at' | 'length'>[],
	others: readonly IdentityNumber[],
): readonly IdentityNumber[] {
	let next = 0;
	return others.filter(({ at, length }) => {
		for (let one = found[next]; one !== undefined && one.at + one.length <= at; one = found[next]) next += 1;
		return (found[next]?.at ?? Number.POSITIVE_INFINITY) >= at + length;
	});
}

function judgeNorwegian(written: string, said: Said): Judged | undefined {
	const judged = norwegianNumber(written.replace(/\D/g, ''));
	if (judged === undefined || said === 'account') return undefined;
	const certain = judged.certain && usual.test(written);
	return { ...judged, certain, binding: certain };
}

function judgeDanish(written: string, said: Said, before: string): Judged | undefined {
	const digits = written.replace(/\D/g, '');
	if (!mayBeCpr(digits)) return undefined;
	const grouped = /^\d{6}[^\d]*\d{4}$/u.test(written) || /^\d\d\D\d\d\D\d\d-\d{4}$/u.test(written);
	const dashed = grouped && /-\D?\d{4}$/u.test(written) && usual.test(written);
	if (said === 'identity' || dashed) return { kind: 'cpr', certain: true, binding: hasCprControlDigit(digits) };
	// Ten digits may be a part of a longer number or of a mark with letters.
	if (said !== undefined || !grouped || /[\p{L}\d][.,-]?$/u.test(before)) return undefined;
	if (!usual.test(written) && !written.includes('-')) return undefined;
	return { kind: 'cpr', certain: false, binding: false };
}
