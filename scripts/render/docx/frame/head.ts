import { Paragraph, type ParagraphChild, TextRun } from 'docx';
import type { Asset } from '../../../types/index.ts';
import { guard } from '../guard.ts';
import { picture } from '../picture.ts';
import type { Block, State } from '../state.ts';
import { twips } from '../twips.ts';
import { between } from './between.ts';

/** The firm, then what the document is: kind and number, title, and where it stands. */
export function head(state: State): readonly Block[] {
	const { frame, meta } = state.doc;
	return [
		new Paragraph({ style: 'Letterhead', children: letterhead(state) }),
		new Paragraph({ style: 'DocumentLabel', children: [new TextRun(guard(frame.label))] }),
		new Paragraph({ style: 'Title', children: [new TextRun(guard(meta.title))] }),
		new Paragraph({ style: 'Subtitle', children: [new TextRun(guard(frame.line))] }),
	];
}

/** The logo, or the firm's name in its place, at the left; the rest at the right. */
function letterhead(state: State): readonly ParagraphChild[] {
	const { logo, name, orgNumber } = state.doc.meta.company;
	const number = orgNumber === undefined ? [] : [orgNumber];
	const right = (logo === undefined ? number : [name, ...number]).join(' · ');
	return [
		logo === undefined ? new TextRun({ style: 'FirmName', text: guard(name) }) : logoOf(logo, state),
		between(logo === undefined ? name : '', right, 13),
		new TextRun(guard(right)),
	];
}

function logoOf(logo: Asset, state: State): ParagraphChild {
	const words = { alternative: state.doc.frame.words.logo };
	return picture(logo, { width: twips(70), height: twips(14) }, words, state);
}
