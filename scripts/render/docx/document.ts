import { Document, type IPropertiesOptions } from 'docx';
import { body } from './body.ts';
import { brand } from './brand.ts';
import { firstHead } from './frame/first-head.ts';
import { foot } from './frame/foot.ts';
import { runningHead } from './frame/running-head.ts';
import { page } from './page.ts';
import { customProperties } from './properties/custom-properties.ts';
import type { State } from './state.ts';

/** The document as `docx` knows it; its styles and properties are parts of our own. */
export function document(state: State): Document {
	const { doc } = state;
	const children = body(state);
	return new Document({
		customProperties: customProperties(doc),
		defaultTabStop: 709,
		footnotes: footnotes(state),
		hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 2, hyphenationZone: 340, doNotHyphenateCaps: true },
		numbering: { config: state.lists.definitions() },
		styles: { importedStyles: [] },
		theme: { colors: { accent1: brand(doc), hyperlink: brand(doc) }, fonts: { headings: 'Calibri', body: 'Calibri' } },
		sections: [
			{
				properties: {
					titlePage: true,
					page: {
						size: { width: page.width, height: page.height },
						margin: {
							top: page.top,
							bottom: page.bottom,
							left: page.side,
							right: page.side,
							header: page.header,
							footer: page.footer,
						},
					},
				},
				headers: { first: firstHead(doc), default: runningHead(doc) },
				footers: { first: foot(doc), default: foot(doc) },
				children,
			},
		],
	});
}

/** The library's type asks for paragraphs, though Word and the library take tables in notes too. */
function footnotes(state: State) {
	const notes = [...state.notes.contents].map(([number, children]) => [number, { children }] as const);
	return Object.fromEntries(notes) as NonNullable<IPropertiesOptions['footnotes']>;
}
