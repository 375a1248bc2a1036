import { lineAt } from './passage.ts';
import type { Piece } from './pieces.ts';
import { sentencesIn } from './sentences.ts';

/** The day that a text says it is of. */
export interface OwnDate {
	/** YYYY-MM-DD */
	readonly day: string;
	/** The words that say so. */
	readonly text: string;
	readonly line: number;
}

const months = ['jan', 'feb', 'mar', 'apr', 'ma', 'jun', 'jul', 'aug', 'sep', 'o', 'nov', 'de'];

/** `Arbejdsministeriet, den 22. juni 1978.` and no more words. */
const dated =
	/^(?:\p{Lu}[\p{L}.-]*(?:\s[\p{L}.-]+){0,3},\s|\p{Lu}\p{Ll}+:\s)?(?:den\s|dated\s|dato:?\s)?(?<day>\d{1,2})\.?\s?(?:(?<month>jan|feb|mar|apr|ma[ijy]|jun|jul|aug|sep|o[kc]t|nov|de[sc])\p{L}*\.?|(?<number>\d{1,2})\.)\s?(?<year>(?:19|20)\d{2})\.?$/iu;

const international = /^(?:\p{L}+:?\s)?(?<year>(?:19|20)\d{2})-(?<number>\d{2})-(?<day>\d{2})\.?$/u;

/** Finds the day that stands by itself, or behind the name of a place or office, before the first part of a text or behind its last. */
export function ownDate(pieces: readonly Piece[]): OwnDate | undefined {
	for (const { type, passage } of pieces) {
		if (type !== 'text' && type !== 'heading') continue;
		for (const { text, at } of sentencesIn(passage.text)) {
			const groups = readDay(text);
			if (groups === undefined) continue;
			const day = isoDay(groups);
			if (day !== undefined) return { day, text, line: lineAt(passage, at) };
		}
	}
	return undefined;
}

/** The parts of a day that words say alone. */
export function readDay(text: string): Readonly<Record<string, string | undefined>> | undefined {
	return (dated.exec(text) ?? international.exec(text))?.groups;
}

/** YYYY-MM-DD; undefined: there is no such day. */
export function isoDay({
	year,
	month,
	number,
	day = '',
}: Readonly<Record<string, string | undefined>>): string | undefined {
	const name = month?.toLowerCase();
	const count = name === undefined ? Number(number) : months.findIndex((start) => name.startsWith(start)) + 1;
	const isDay = count >= 1 && count <= 12 && Number(day) >= 1 && Number(day) <= 31;
	return isDay ? `${year}-${String(count).padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}
