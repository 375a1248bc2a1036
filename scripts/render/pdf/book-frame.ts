import type { Chapter, Edition } from '../../types/index.ts';
import { besideTitles } from './beside-titles.ts';
import { breakable } from './breakable.ts';
import { ems } from './ems.ts';
import { firm } from './firm.ts';
import { lineLength } from './line-length.ts';
import { titleBreaks } from './opening.ts';
import { ownFamily } from './own-family.ts';
import { pdfDate } from './pdf-date.ts';
import { shortened } from './shortened.ts';

/**
 * What a book is called, and what stands round its text.
 * @param heads what stands in the running head of its pages, beside the firm
 */
export function bookFrame(edition: Edition, heads: readonly string[]) {
	return { ...about(edition), ...round(edition, heads) };
}

function about({ language, title, date, status, firm: printed, frame }: Edition) {
	return {
		language,
		title: `${title} · ${printed.name}`,
		author: printed.name,
		description: [frame.line, ...frame.notices.map(({ text }) => text)].join(' · '),
		keywords: [title, date, status],
		date: pdfDate(date),
		colour: printed.colour,
		family: ownFamily(printed),
	};
}

/** Points: 90 by 24 mm. */
const largestLogo = { width: 255, height: 68 };

/** From so many on, a chapter opens with a page of its own. */
const manyDocuments = 8;

function round({ title, firm: printed, frame, chapters }: Edition, heads: readonly string[]) {
	return {
		titleSize: titleSize(title),
		heading: breakable([title], titleBreaks),
		line: breakable([frame.line]),
		notices: frame.notices.map(({ text }) => breakable([text])),
		words: frame.words,
		running: {
			title: shortened(title, ems.running),
			company: besideTitles(printed.name, [title, ...heads]),
			foot: shortened(`${title} · ${frame.line}`, ems.foot),
		},
		company: firm(printed, frame.words, largestLogo),
		contents: frame.contents,
		numberWidth: numberWidth(chapters),
		dividers: chapters.flatMap(({ documents }) => documents).length >= manyDocuments,
	};
}

/** Points in which the longest word of the title stands on one line of the cover, as far as that is readable. */
function titleSize(title: string): number {
	const longest = Math.max(1, ...title.split(/\s+/u).map(lineLength));
	return Math.min(Math.max(370 / longest, 24), 46);
}

/** Points that the longest number takes before a title. */
function numberWidth(chapters: readonly Chapter[]): number {
	const numbers = chapters.flatMap(({ documents }) => documents.map(({ doc }) => lineLength(doc.id) * 10.5 + 14));
	return Math.min(Math.max(40, ...numbers), 130);
}
