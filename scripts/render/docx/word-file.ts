import type { Language } from '../../types/index.ts';
import { brand } from './brand.ts';
import { packed } from './package/packed.ts';
import { partsOf } from './package/parts-of.ts';
import { renumbered } from './package/renumbered.ts';
import { appProperties } from './properties/app-properties.ts';
import type { Card } from './properties/card.ts';
import { coreProperties } from './properties/core-properties.ts';
import { customProperties } from './properties/custom-properties.ts';
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
	const { language, genre, card, sections } = file;
	const parts = new Map(
		partsOf({
			look: look(state),
			sections: sections.map(({ options }) => options),
			lists: [...state.lists.definitions(), ...state.sectionNumbers.definitions()],
			notes: state.notes.contents,
		}),
	);
	parts.set('word/styles.xml', stylesPart(language, genre, look(state)));
	parts.set('docProps/core.xml', coreProperties(card, language));
	parts.set('docProps/app.xml', appProperties(card));
	parts.set('docProps/custom.xml', customProperties(card));
	const { wordTemplate: template } = state.firm;
	const dressed =
		template === undefined
			? parts
			: grafted(parts, { template, language, cards: sections.map((section) => section.card) });
	const tracked = trackChanges(dressed, file.made);
	return packed(renumbered(state.controls?.joined(tracked) ?? tracked));
}

function look({ firm, sheet }: State): Look {
	return { brand: brand(firm), font: firm.fonts?.name ?? 'Calibri', width: sheet.width };
}
