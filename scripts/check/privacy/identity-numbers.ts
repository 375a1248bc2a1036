import { hasCprControlDigit, mayBeCpr } from './danish-number.ts';
import { type NorwegianNumber, norwegianNumber } from './norwegian-number.ts';
import { plainDigits } from './plain-digits.ts';
import { saidBefore } from './said-before.ts';

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

/** Ten digits, hardly parted: what has fewer is looked at no further. */
const worthALook = /\p{Nd}(?:[^\p{L}\p{Nd}]{0,6}\p{Nd}){9}/u;

const gap = '[ ._/-]{1,3}';

/** Eleven digits as people part them. */
const eleven = [
	String.raw`\d{11}`,
	String.raw`\d{6}${gap}\d{5}`,
	String.raw`\d{6}${gap}\d{3}${gap}\d{2}`,
	String.raw`\d{2}${gap}\d{2}${gap}\d{2}${gap}\d{5}`,
	String.raw`\d{2}${gap}\d{2}${gap}\d{2}${gap}\d{3}${gap}\d{2}`,
	String.raw`\d(?:[ .-]\d){10}`,
].join('|');

const ten = [
	String.raw`\d{6}(?:${gap})?\d{4}`,
	String.raw`\d{2}${gap}\d{2}${gap}\d{2}${gap}\d{4}`,
	String.raw`\d{2}(?:${gap}\d{2}){4}`,
	String.raw`\d(?:[ .-]\d){9}`,
].join('|');

const norwegian = new RegExp(String.raw`(?<!\d)(?:${eleven})(?!\d)`, 'gu');
const danish = new RegExp(String.raw`(?<!\d)(?:${ten})(?!\d)`, 'gu');

/**
 * The identity numbers of a text, however their digits are parted or set off. Numbers that the words before them declare
 * to be others are none: accounts, production units, phones.
 * @param label what stands over or beside the text and says what its numbers are: the heading of its column
 */
export function identityNumbers(text: string, label = ''): readonly IdentityNumber[] {
	if (!worthALook.test(text)) return [];
	const plain = plainDigits(text);
	const found: IdentityNumber[] = [];
	for (const [pattern, judge] of [
		[norwegian, judgeNorwegian],
		[danish, judgeDanish],
	] as const) {
		for (const { 0: written, index } of plain.text.matchAll(pattern)) {
			const [at = 0, last = 0] = [plain.origins[index], plain.origins[index + written.length - 1]];
			const end = last + String.fromCodePoint(text.codePointAt(last) ?? 0).length;
			if (found.some((other) => at < other.at + other.length && other.at < end)) continue;
			const before = plain.text.slice(0, index);
			const judged = judge(written, saidBefore(before) ?? saidBefore(`${label} `), before);
			if (judged !== undefined) found.push({ at, length: end - at, digits: written.replace(/\D/g, ''), ...judged });
		}
	}
	return found.sort((a, b) => a.at - b.at);
}

type Judged = Pick<IdentityNumber, 'kind' | 'certain' | 'binding'>;

function judgeNorwegian(written: string, said: ReturnType<typeof saidBefore>): Judged | undefined {
	const judged = norwegianNumber(written.replace(/\D/g, ''));
	if (judged === undefined || said === 'account') return undefined;
	return { ...judged, binding: judged.certain };
}

function judgeDanish(written: string, said: ReturnType<typeof saidBefore>, before: string): Judged | undefined {
	const digits = written.replace(/\D/g, '');
	if (!mayBeCpr(digits)) return undefined;
	const grouped = /^\d{6}[^\d]{0,3}\d{4}$/u.test(written) || /^\d\d\D\d\d\D\d\d-\d{4}$/u.test(written);
	const dashed = grouped && /-\D?\d{4}$/u.test(written);
	if (said === 'identity' || dashed) return { kind: 'cpr', certain: true, binding: hasCprControlDigit(digits) };
	// Ten digits may be a part of a longer number or of a mark with letters.
	if (said !== undefined || !grouped || /[\p{L}\d][.,-]?$/u.test(before)) return undefined;
	return { kind: 'cpr', certain: false, binding: false };
}
