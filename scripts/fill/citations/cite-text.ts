import type { Link, PhrasingContent, Text } from 'mdast';
import type { Citation, LawRegister, Place } from '../../types/index.ts';
import type { WrittenReference } from '../references/references-of.ts';
import { sectionAddress } from '../references/section-address.ts';
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
	const { value, data } = node;
	const found = findCitations(value, before, citing.reading);
	if (found.length === 0 || data?.place === undefined) return [node];
	const placesOf = followPlaces(value, data.place, citing.lines);
	const pieces: PhrasingContent[] = [];
	let text: Text = { ...node, value: '' };
	let done = 0;
	for (const one of found) {
		const { start, end } = placesOf(one.start, one.end);
		const citation = resolveCitation(one, citing.references, citing.laws, start);
		citing.note(citation);
		const url = linked && addressToLink(citation, linked);
		text.value += value.slice(done, one.start);
		if (url === undefined) text.value += shownText(one);
		pieces.push(text);
		if (url !== undefined) pieces.push(linkTo(url, shownText(one), start));
		// What follows begins anew, so that places in it are true although lines and letters have changed.
		text = { type: 'text', value: partsText(value, one), data: { ...data, place: end } };
		done = one.partsEnd;
	}
	text.value += value.slice(done);
	return [...pieces, text].filter((piece) => piece.type !== 'text' || piece.value !== '');
}

function linkTo(url: string, value: string, place: Place): Link {
	return { type: 'link', url, children: [{ type: 'text', value, data: { place } }], data: { place } };
}

function shownText({ signs, section }: FoundCitation): string {
	const number = section.replace(/\s/g, noBreakSpace);
	return signs === 0 ? number : `${'§'.repeat(signs)}${noBreakSpace}${number}`;
}

/** The parts behind a §, `bokstav e` and `nr. 4` on one line. */
function partsText(value: string, { end, partsEnd }: FoundCitation): string {
	return value.slice(end, partsEnd).replace(beforeValue, noBreakSpace);
}

const beforeValue = /(?<=[\p{L}.])[ \t]+(?=(?:\d+|[a-z])(?![\p{L}\p{N}]))/giu;

/** The first time that a § is named, when it is clear which law it belongs to. */
function addressToLink({ laws, section }: Citation, linked: Set<string>): string | undefined {
	const [law, ...others] = laws;
	if (law === undefined || others.length > 0) return undefined;
	const key = `${law.id} ${section}`;
	if (linked.has(key)) return undefined;
	linked.add(key);
	return sectionAddress(law, section);
}
