import { Footer, type IParagraphOptions, type ParagraphChild } from 'docx';
import type { Change, Compared, ComparedRow, FrameWords } from '../../../types/index.ts';
import { field } from '../field.ts';
import { guard } from '../guard.ts';
import { KnownParagraph } from '../known/known-paragraph.ts';
import { textRun } from '../known/text-run.ts';
import { changeOfRows, comparedWords, joined, textIn } from '../tracked/compared.ts';
import { markWhole } from '../tracked/raw-mark.ts';
import { twips } from '../twips.ts';
import { between } from './between.ts';

export interface Standing {
	readonly line: Compared;
	readonly notices: readonly ComparedRow[];
	readonly words: Pick<FrameWords, 'page' | 'uncontrolledCopy'>;
}

/** Pages that are counted apart from those of the whole file. */
export interface CountedPages {
	/** What they are the pages of, where that must be said. */
	readonly of?: Compared;
	/** The bookmark at their end. */
	readonly end: string;
}

/**
 * What stands below every page: what must be known, where the text stands, and which page this is.
 * @param width room for text, in twips
 */
export function foot(frame: Standing, width: number, pages?: CountedPages): Footer {
	const lines: Line[] = [...notices(frame.notices), { style: 'Footer', children: line(frame, width, pages) }];
	const distance = { before: twips(3) };
	return new Footer({
		children: lines.map(({ change, ...options }, index) => {
			const paragraph = new KnownParagraph({ ...options, ...(index === 0 && { spacing: distance }) });
			return change === undefined ? paragraph : markWhole(paragraph, change);
		}),
	});
}

interface Line extends Pick<IParagraphOptions, 'style' | 'children'> {
	/** Set when only one version has the line. */
	readonly change?: Change | undefined;
}

function notices(all: readonly ComparedRow[]): readonly Line[] {
	if (all.length === 0) return [];
	return [{ style: 'FooterNotice', children: comparedWords(joined(all, ' · ')), change: changeOfRows(all) }];
}

function line(
	{ line: standing, words }: Standing,
	width: number,
	pages: CountedPages | undefined,
): readonly ParagraphChild[] {
	const [page, amid, after] = words.page;
	const before: Compared = [...(pages?.of === undefined ? [] : [...pages.of, { text: ' · ' }]), { text: page }];
	const widest = textIn(before, 'to');
	const said = words.uncontrolledCopy;
	const left: Compared = said === '' ? standing : [...standing, { text: ` · ${said}` }];
	return [
		...comparedWords(left),
		...between(left, `${widest}99${amid}99${after}`, 8.5, width),
		...comparedWords(before),
		...field('PAGE', uncounted()),
		textRun(guard(amid)),
		...total(pages),
		textRun(guard(after)),
	];
}

/** LibreOffice does not count the pages of a section: it shows what stands there, and the page of the end is the same. */
function total(pages: CountedPages | undefined): readonly ParagraphChild[] {
	if (pages === undefined) return field('NUMPAGES', uncounted());
	return field('SECTIONPAGES', ...field(`PAGEREF ${pages.end}`, uncounted()));
}

/** Word counts when it lays the page out; until then 1 stands there. */
function uncounted(): ParagraphChild {
	return textRun('1');
}
