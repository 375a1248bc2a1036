import { Footer, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { Frame } from '../../../types/index.ts';
import { field } from '../field.ts';
import { guard } from '../guard.ts';
import { twips } from '../twips.ts';
import { between } from './between.ts';

type Standing = Pick<Frame, 'line' | 'notices'> & { readonly words: Pick<Frame['words'], 'page' | 'uncontrolledCopy'> };

/** Pages that are counted apart from those of the whole file. */
export interface CountedPages {
	/** What they are the pages of, where that must be said. */
	readonly of?: string;
	/** The bookmark at their end. */
	readonly end: string;
}

/**
 * What stands below every page: what must be known, where the text stands, and which page this is.
 * @param width room for text, in twips
 */
export function foot(frame: Standing, width: number, pages?: CountedPages): Footer {
	const lines = [...notices(frame.notices), { style: 'Footer', children: line(frame, width, pages) }];
	const distance = { before: twips(3) };
	return new Footer({
		children: lines.map((options, index) => new Paragraph({ ...options, ...(index === 0 && { spacing: distance }) })),
	});
}

function notices(all: Standing['notices']) {
	if (all.length === 0) return [];
	const text = all.map((notice) => notice.text).join(' · ');
	return [{ style: 'FooterNotice', children: [new TextRun(guard(text))] }];
}

function line(
	{ line: standing, words }: Standing,
	width: number,
	pages: CountedPages | undefined,
): readonly ParagraphChild[] {
	const [page, amid, after] = words.page;
	const before = pages?.of === undefined ? page : `${pages.of} · ${page}`;
	const left = `${standing} · ${words.uncontrolledCopy}`;
	return [
		new TextRun(guard(left)),
		between(left, `${before}99${amid}99${after}`, 8.5, width),
		new TextRun(guard(before)),
		...field('PAGE', uncounted()),
		new TextRun(guard(amid)),
		...total(pages),
		new TextRun(guard(after)),
	];
}

/** LibreOffice does not count the pages of a section: it shows what stands there, and the page of the end is the same. */
function total(pages: CountedPages | undefined): readonly ParagraphChild[] {
	if (pages === undefined) return field('NUMPAGES', uncounted());
	return field('SECTIONPAGES', ...field(`PAGEREF ${pages.end}`, uncounted()));
}

/** Word counts when it lays the page out; until then 1 stands there. */
function uncounted(): TextRun {
	return new TextRun('1');
}
