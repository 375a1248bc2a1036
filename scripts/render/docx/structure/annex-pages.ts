import type { Annex, Doc } from '../../../types/index.ts';
import { foot } from '../frame/foot.ts';
import { shown } from '../frame/shown.ts';
import { pageSetup } from '../page-setup.ts';
import { running } from '../running.ts';
import type { Section } from '../section.ts';
import type { State } from '../state.ts';
import { comparedTexts } from '../tracked/compared.ts';
import { annexText } from './annex-text.ts';
import { endNamed } from './end-named.ts';

/**
 * Pages of an annex, counted from 1, below the head of the text before it.
 * @param end the bookmark at their end
 */
export function annexPages(annex: Annex, end: string, doc: Doc, state: State): Section['options'] {
	const { width } = state.sheet;
	const text = annexText(annex, false, running(doc, doc.language, width), state);
	return {
		properties: { page: { ...pageSetup, pageNumbers: { start: 1 } } },
		footers: {
			default: foot({ ...shown(doc), words: doc.frame.words }, width, {
				of: comparedTexts(annex.data?.was?.label ?? annex.label, annex.label),
				end,
			}),
		},
		children: endNamed([...text, ...state.spacer()], end, state),
	};
}
