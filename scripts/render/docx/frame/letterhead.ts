import type { ParagraphChild } from 'docx';
import type { Asset } from '../../../types/index.ts';
import { guard } from '../guard.ts';
import { KnownParagraph } from '../known/known-paragraph.ts';
import { textRun } from '../known/text-run.ts';
import { picture } from '../picture.ts';
import type { Block, State } from '../state.ts';
import { plainWords } from '../tracked/compared.ts';
import { twips } from '../twips.ts';
import { between } from './between.ts';

/**
 * The logo, or the firm's name in its place, at the left; the rest at the right.
 * @param said what screen readers say of the logo
 */
export function letterhead(said: string, state: State): Block {
	const { logo, name, orgNumber } = state.firm;
	const number = orgNumber === undefined ? [] : [orgNumber];
	const right = (logo === undefined ? number : [name, ...number]).join(' · ');
	return new KnownParagraph({
		style: 'Letterhead',
		children: [
			logo === undefined ? textRun({ style: 'FirmName', text: guard(name) }) : logoOf(logo, said, state),
			...between(plainWords(logo === undefined ? name : ''), right, 13, state.sheet.width),
			textRun(guard(right)),
		],
	});
}

function logoOf(logo: Asset, alternative: string, state: State): ParagraphChild {
	return picture(logo, { width: twips(70), height: twips(14) }, { alternative }, state);
}
