import type { Nodes, RootContent } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import type { Place, StructureWords, Text } from '../../types/index.ts';
import { parseUnmerged } from '../markdown/parse-unmerged.ts';
import { placeAt } from '../markdown/place-at.ts';
import { setPlaces } from '../markdown/set-places.ts';
import { visit } from '../markdown/visit.ts';
import { markersOf } from './markers.ts';
import { setStructureAnchors } from './set-structure-anchors.ts';
import { structureOf } from './structure-of.ts';

/** A part of a fixed text, with its merge fields as they are written. */
export interface Provision {
	readonly text: string;
	readonly place: Place;
}

/** Of each text in the words of a language: several rules compare the same parts. */
const known = new WeakMap<Text, WeakMap<StructureWords, ReadonlyMap<string, Provision>>>();

/**
 * The parts of a kind's template by their anchors, each text on one line a block and with single spaces: every part of a
 * §, and outside §§ every numbered point with all that it holds.
 */
export function provisionsOf(template: Text, words: StructureWords): ReadonlyMap<string, Provision> {
	const ofText = known.get(template) ?? new WeakMap<StructureWords, ReadonlyMap<string, Provision>>();
	known.set(template, ofText);
	const provisions = ofText.get(words) ?? readProvisions(template, words);
	ofText.set(words, provisions);
	return provisions;
}

function readProvisions(template: Text, words: StructureWords): ReadonlyMap<string, Provision> {
	const root = parseUnmerged(template.text.slice(template.bodyStart));
	const place = placeAt(template);
	setPlaces(root, (offset) => place(template.bodyStart + offset));
	const structured = structureOf(root, markersOf(words), template.text.split('\n'));
	setStructureAnchors(structured);
	const provisions = new Map<string, Provision>();
	visit(structured, (node) => {
		const anchor = node.data?.anchor;
		const whole = node.type === 'subsection' || (node.type === 'listItem' && /^nr\d+$/.test(anchor ?? ''));
		if (!whole || anchor === undefined) return;
		const text = node.children.flatMap((child) => lines(child)).join('\n');
		provisions.set(anchor, { text, place: node.data?.place ?? place(template.bodyStart) });
	});
	return provisions;
}

function lines(node: RootContent): readonly string[] {
	if (node.type === 'paragraph' || node.type === 'heading') return [plain(node)];
	if (node.type === 'listItem') {
		const [first = '', ...others] = node.children.flatMap((child) => lines(child));
		return [`${node.data?.item?.number ?? '-'}. ${first}`, ...others];
	}
	return 'children' in node ? node.children.flatMap((child) => lines(child)) : [plain(node)];
}

function plain(node: Nodes): string {
	return wordsOf(node).replace(/\s+/g, ' ').trim();
}
