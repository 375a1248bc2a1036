import type { Doc } from '../../types/index.ts';
import { body } from './body.ts';
import { firstHead } from './frame/first-head.ts';
import { foot } from './frame/foot.ts';
import { runningHead } from './frame/running-head.ts';
import { pageSetup } from './page-setup.ts';
import type { Card } from './properties/card.ts';
import type { Section } from './section.ts';
import type { State } from './state.ts';

/** A document of its own: one section, whose first page has its head in the text. */
export function document(doc: Doc, card: Card, state: State): readonly Section[] {
	const { frame, id, meta } = doc;
	const head = runningHead(`${id} ${meta.title}`, meta.company.name, state.sheet.width, frame.watermark);
	const options = {
		properties: { titlePage: true, page: pageSetup },
		headers: { first: firstHead(frame.watermark), default: head },
		footers: { first: foot(frame, state.sheet.width), default: foot(frame, state.sheet.width) },
		children: body(doc, state),
	};
	return [{ card, options }];
}
