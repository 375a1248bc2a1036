import type { Law, LawForm } from './law.ts';
import type { Place } from './place.ts';

/** A § that an author names in running text; each § of a list is one. */
export interface Citation {
	/** As the law register writes it where it knows it: `2 A-6`. */
	readonly section: string;
	/** Of `§ 4, stk. 1, nr. 6`: `1` and `6`. */
	readonly subsection: string | undefined;
	readonly point: string | undefined;
	/** The law as the text names it, before or after the §; undefined: it is left to the document's references. */
	readonly name: string | undefined;
	/** The text calls the law by its form alone: `bekendtgørelsen`. */
	readonly form: LawForm | undefined;
	/** The laws that this can be: those of the name, else those that the document refers to. */
	readonly among: readonly Law[];
	/** Those of them that the document refers to with this section; where all is well exactly one. */
	readonly laws: readonly Law[];
	readonly place: Place;
}
