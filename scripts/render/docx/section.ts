import type { ISectionOptions } from 'docx';
import type { Card } from './properties/card.ts';

/** Pages that belong together, and what they are about, for the places of a template. */
export interface Section {
	readonly card: Card;
	readonly options: ISectionOptions;
}
