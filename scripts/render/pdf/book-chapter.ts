import type { BookDocument, Chapter, Edition, Report } from '../../types/index.ts';
import { breakable } from './breakable.ts';
import { createScope } from './create-scope.ts';
import { ems } from './ems.ts';
import { opening } from './opening.ts';
import { shortened } from './shortened.ts';

/** A longer beginning of numbers is no ornament. */
const longestNumber = 3;

const chapterBreaks = { line: 18, longWord: 20, run: 24 };

/** A chapter of a handbook with its documents; pictures that are shown enter `pictures`, by their address. */
export function chapterInput(chapter: Chapter, edition: Edition, pictures: Map<string, string>, report: Report) {
	const { number, title, anchor, documents } = chapter;
	const short = number !== undefined && number.length <= longestNumber && title.startsWith(`${number} `);
	return {
		title: breakable([title]),
		number: short ? number : null,
		name: breakable([short ? title.slice(number.length + 1) : title], chapterBreaks),
		anchor,
		running: shortened(title, ems.running),
		documents: documents.map((document) => documentInput(document, edition, pictures, report)),
	};
}

function documentInput(
	{ anchor, title, doc }: BookDocument,
	edition: Edition,
	pictures: Map<string, string>,
	report: Report,
) {
	const own = doc.frame.notices.filter(({ type }) => type !== 'example').map(({ text }) => breakable([text]));
	return {
		...opening(doc),
		anchor,
		number: doc.id,
		title: breakable([title]),
		language: doc.language,
		words: doc.frame.words,
		own,
		notices: [...edition.frame.notices.map(({ text }) => breakable([text])), ...own],
		body: createScope(doc, pictures, report).pieces(doc.body.children),
	};
}
