import { Document, type IPropertiesOptions } from 'docx';
import type { Language } from '../../types/index.ts';
import { brand } from './brand.ts';
import { guard } from './guard.ts';
import { mended } from './package/mended.ts';
import { packed } from './package/packed.ts';
import { partsOf } from './package/parts-of.ts';
import { renumbered } from './package/renumbered.ts';
import { appProperties } from './properties/app-properties.ts';
import type { Card } from './properties/card.ts';
import { coreProperties } from './properties/core-properties.ts';
import type { Section } from './section.ts';
import type { State } from './state.ts';
import type { Genre } from './styles/genre.ts';
import type { Look } from './styles/look.ts';
import { stylesPart } from './styles/styles-part.ts';
import { grafted } from './template/grafted.ts';
import { type Made, trackChanges } from './tracked/track-changes.ts';

/** What one Word file consists of, besides what its state has gathered. */
export interface WordFile {
	readonly language: Language;
	readonly genre: Genre;
	readonly card: Card;
	readonly sections: readonly Section[];
	/** Who made the changes that it shows, and when. */
	readonly made?: Made | undefined;
}

/** The bytes of a Word file; its styles and properties are parts of our own. */
export function wordFile(file: WordFile, state: State): Uint8Array {
	const { language, genre, card } = file;
	const own = [
		{ path: 'word/styles.xml', data: stylesPart(language, genre, look(state)) },
		{ path: 'docProps/core.xml', data: coreProperties(card, language) },
		{ path: 'docProps/app.xml', data: appProperties(card) },
	];
	const parts = mended(partsOf(written(file, state), own));
	const { wordTemplate: template } = state.firm;
	const dressed =
		template === undefined
			? parts
			: grafted(parts, { template, language, cards: file.sections.map((section) => section.card) });
	return packed(renumbered(trackChanges(dressed, file.made)));
}

function written({ card, sections }: WordFile, state: State): Document {
	const { brand: colour, font } = look(state);
	return new Document({
		customProperties: Object.entries(card.named).flatMap(([name, value]) =>
			value === undefined ? [] : [{ name, value: guard(value) }],
		),
		defaultTabStop: 709,
		footnotes: footnotes(state),
		hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 2, hyphenationZone: 340, doNotHyphenateCaps: true },
		numbering: { config: [...state.lists.definitions(), ...state.sectionNumbers.definitions()] },
		styles: { importedStyles: [] },
		theme: { colors: { accent1: colour, hyperlink: colour }, fonts: { headings: font, body: font } },
		sections: sections.map(({ options }) => options),
	});
}

function look({ firm, sheet }: State): Look {
	return { brand: brand(firm), font: firm.fonts?.name ?? 'Calibri', width: sheet.width };
}

/** The library's type asks for paragraphs, though Word and the library take tables in notes too. */
function footnotes(state: State) {
	const notes = [...state.notes.contents].map(([number, children]) => [number, { children }] as const);
	return Object.fromEntries(notes) as NonNullable<IPropertiesOptions['footnotes']>;
}
