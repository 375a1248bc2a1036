import { type Paragraph, type ParagraphChild, Tab, TextRun } from 'docx';
import type { Edition } from '../../../types/index.ts';
import { element } from '../element.ts';
import { field } from '../field.ts';
import { fieldInstruction, fieldMark } from '../field-mark.ts';
import { guard } from '../guard.ts';
import { KnownParagraph } from '../known/known-paragraph.ts';
import { textRun } from '../known/text-run.ts';
import { internalLink } from '../phrasing/internal-link.ts';
import { standing } from '../standing.ts';
import type { Block, State } from '../state.ts';

/**
 * Word's own table of contents, its entries in place, so that Word offers to update it and nobody has to. The pages are
 * left to Word: they depend on the fonts of the machine that lays them out.
 */
export function contents({ chapters, frame }: Edition, state: State): Block {
	const entries = chapters.flatMap(({ title, anchor, documents }) => [
		{ style: 'TOC1', title, anchor },
		...documents.map((document) => ({ style: 'TOC2', title: document.title, anchor: document.anchor })),
	]);
	const lines = entries.map(({ style, title, anchor }, index) => {
		const link = entry(title, state.bookmarks.get(anchor) ?? '');
		return new KnownParagraph({ style, children: [...(index === 0 ? opening : []), link] });
	});
	const heading = new KnownParagraph({
		style: 'TOCHeading',
		children: [textRun(guard(frame.contents))],
	});
	const end = new KnownParagraph({ style: 'Spacer', children: [fieldMark('end')] });
	return gallery([heading, ...lines, end], state.id());
}

const opening: readonly ParagraphChild[] = [
	fieldMark('begin'),
	fieldInstruction('TOC \\o "1-2" \\h \\z'),
	fieldMark('separate'),
];

function entry(title: string, bookmark: string): ParagraphChild {
	const page = field(`PAGEREF ${bookmark} \\h`);
	return internalLink(guard(bookmark), [new TextRun(guard(title)), new TextRun({ children: [new Tab()] }), ...page]);
}

/** What Word knows as one of its own tables of contents. */
function gallery(children: readonly Paragraph[], id: number): Block {
	const control = element('w:sdt', {}, [
		element('w:sdtPr', {}, [
			element('w:id', { 'w:val': id }),
			element('w:docPartObj', {}, [
				element('w:docPartGallery', { 'w:val': 'Table of Contents' }),
				element('w:docPartUnique'),
			]),
		]),
		element('w:sdtContent', {}, children),
	]);
	return standing(control);
}
