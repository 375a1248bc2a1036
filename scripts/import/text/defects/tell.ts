import type { Finding } from '../../../types/index.ts';
import type { Passage } from '../passage.ts';

type TextDoubt =
	| 'wording'
	| 'reference'
	| 'variant'
	| 'broken'
	| 'misled'
	| 'misnamed'
	| 'bound'
	| 'exemption'
	| 'quotation'
	| 'general'
	| 'audience'
	| 'party'
	| 'misplaced'
	| 'relevant'
	| 'concerned';

/** What is doubtful in a text, without its place. */
type Doubt = Finding extends infer One
	? One extends { readonly name: TextDoubt }
		? Pick<One, Extract<keyof One, 'name' | 'params'>>
		: never
	: never;

/** Tells of a doubt at a place of a passage. */
export type Tell = (passage: Passage, at: number, doubt: Doubt) => void;
