import { Footer, Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { Frame } from '../../../types/index.ts';
import { field } from '../field.ts';
import { guard } from '../guard.ts';
import { twips } from '../twips.ts';
import { between } from './between.ts';

type Standing = Pick<Frame, 'line' | 'notices'> & { readonly words: Pick<Frame['words'], 'page' | 'uncontrolledCopy'> };

/**
 * What stands below every page: what must be known, where the text stands, and which page this is.
 * @param width room for text, in twips
 */
export function foot(frame: Standing, width: number): Footer {
	const lines = [...notices(frame.notices), { style: 'Footer', children: line(frame, width) }];
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

function line({ line: standing, words }: Standing, width: number): readonly ParagraphChild[] {
	const [before, amid, after] = words.page;
	const left = `${standing} · ${words.uncontrolledCopy}`;
	return [
		new TextRun(guard(left)),
		between(left, `${before}99${amid}99${after}`, 8.5, width),
		new TextRun(guard(before)),
		...field('PAGE', uncounted()),
		new TextRun(guard(amid)),
		...field('NUMPAGES', uncounted()),
		new TextRun(guard(after)),
	];
}

/** Word counts when it lays the page out; until then 1 stands there. */
function uncounted(): TextRun {
	return new TextRun('1');
}
