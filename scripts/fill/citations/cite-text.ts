import type { PhrasingContent, Text } from 'mdast';
import type { Citation, Law, LawRegister } from '../../types/index.ts';
import type { WrittenReference } from '../references-of.ts';
import { sectionAddress } from '../section-address.ts';
import { type FoundCitation, findCitations, type Reading } from './find-citations.ts';
import { followPlaces } from './follow-places.ts';
import { resolveCitation } from './resolve-citation.ts';

/** What citations of one file are read and resolved by. */
export interface Citing {
	readonly reading: Reading;
	readonly references: readonly WrittenReference[];
	readonly laws: LawRegister;
	/** The lines of the file. */
	readonly lines: readonly string[];
	/** Is told of every citation. */
	readonly note: (citation: Citation) => void;
}

/** Where a text stands. */
export interface Surroundings {
	/** What stands before it in its paragraph. */
	readonly before: string;
	/** What is linked already and stays plain from then on; undefined: nothing is linked here. */
	readonly linked: Set<string> | undefined;
}

const noBreakSpace = '\u00a0';

/** A text with its citations normalised and, where an address is known, linked; without any it is the same node. */
export function citeText(node: Text, { before, linked }: Surroundings, citing: Citing): readonly PhrasingContent[] {
	const { value } = node;
	const found = findCitations(value, before, citing.reading);
	if (found.length === 0) return [node];
	const placeOf = followPlaces(value, node.data?.place ?? { file: '', line: 1, column: 1 }, citing.lines);
	const pieces: PhrasingContent[] = [];
	let text: Text = { ...node, value: '' };
	let from = 0;
	for (const one of found) {
		const places = placeOf(one.start, one.end);
		const citation = resolveCitation(one, citing.references, citing.laws, places.start);
		citing.note(citation);
		const shown = shownText(one);
		const parts = value.slice(one.end, one.partsEnd).replace(beforeValue, noBreakSpace);
		const url = linked && addressToLink(citation, linked);
		text.value += value.slice(from, one.start);
		from = one.partsEnd;
		if (url === undefined) text.value += shown;
		else {
			const children: Text[] = [{ type: 'text', value: shown, data: { place: places.start } }];
			pieces.push(text, { type: 'link', url, children, data: { place: places.start } });
		}
		// A text whose lines are no longer the author's begins anew, so that places in it stay true.
		if (url !== undefined || value.slice(one.start, one.end).includes('\n')) {
			if (url === undefined) pieces.push(text);
			text = { type: 'text', value: '', data: { ...node.data, place: places.end } };
		}
		text.value += parts;
	}
	text.value += value.slice(from);
	return [...pieces, text].filter((piece) => piece.type !== 'text' || piece.value !== '');
}

/** The space in `bokstav e` and `nr. 4`. */
const beforeValue = /(?<=[\p{L}.])[ \t]+(?=(?:\d+|[a-z])(?![\p{L}\p{N}]))/giu;

function shownText({ signs, section }: FoundCitation): string {
	const number = section.replace(/\s/g, noBreakSpace);
	return signs === 0 ? number : `${'§'.repeat(signs)}${noBreakSpace}${number}`;
}

/** The first time that a § is named, when it is clear which law it belongs to. */
function addressToLink({ laws, section }: Citation, linked: Set<string>): string | undefined {
	const [law, ...others] = laws;
	if (law === undefined || others.length > 0) return undefined;
	const key = keyOf(law, section);
	if (linked.has(key)) return undefined;
	linked.add(key);
	return sectionAddress(law, section);
}

function keyOf({ id }: Law, section: string): string {
	return `${id} ${section}`;
}
