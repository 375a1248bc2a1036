import type { Doc } from '../../types/index.ts';
import { colourOnDark } from './colour-on-dark.ts';
import { cssString } from './css-string.ts';

/** What the style takes from the document: the firm's colour, and the words in the margins of every printed page. */
export function documentStyle({ id, meta, frame }: Doc): string {
	const { colour, name } = meta.company;
	const [before, between, after] = frame.words.page;
	const notices = frame.notices.map(({ text }) => text).join(' · ');
	return `
:root { --brand: ${colour}; --brand-on-dark: ${colourOnDark(colour)}; }
@page {
	@top-left { content: ${cssString(`${id} ${meta.title}`)}; }
	@top-right { content: ${cssString(name)}; }
	@bottom-left-corner { content: ${cssString(notices)}; }
	@bottom-left { content: ${cssString(`${frame.line}\n${frame.words.uncontrolledCopy}`)}; }
	@bottom-right { content: ${cssString(before)} counter(page) ${cssString(between)} counter(pages) ${cssString(after)}; }
}
@page :first {
	@top-left { content: none; }
	@top-right { content: none; }
}
`;
}
