import type { Root } from 'mdast';
import type { Report } from '../../types/index.ts';
import { excesses } from '../markdown/excesses.ts';
import { parse } from '../markdown/parse.ts';
import { resolveDefinitions } from '../markdown/resolve-definitions.ts';
import { setPlaces } from '../markdown/set-places.ts';
import { disguisedCharacters } from './disguised-characters.ts';
import type { Merged } from './merged.ts';
import { placesOf } from './places-of.ts';
import type { Program } from './program.ts';
import { valuesInDefinitions } from './values-in-definitions.ts';

/** How many trees of one text are kept: companies mostly differ in values alone, and then share one. */
const kept = 16;

/** The tree of a merged text, tokens still in it, each node with its author's place; undefined when it was refused. */
export function treeOf(program: Program, merged: Merged, report: Report): Root | undefined {
	const known = program.trees.get(merged.trace);
	if (known !== undefined) return known;
	const tree = grow(program, merged, report);
	if (tree !== undefined) keep(program.trees, merged.trace, tree);
	return tree;
}

function grow(program: Program, merged: Merged, report: Report): Root | undefined {
	const placeAt = placesOf(program, merged);
	let refused = false;
	const refuse: Report = (message) => {
		refused = true;
		report(message);
	};

	for (const { offset, ...params } of excesses(merged.text)) {
		refuse({ code: 'markdown-too-heavy', severity: 'error', place: placeAt(offset), params });
	}
	for (const { offset, codePoint } of disguisedCharacters(merged.text)) {
		refuse({ code: 'character-forbidden', severity: 'error', place: placeAt(offset), params: { codePoint } });
	}
	if (refused) return undefined;

	const root = parse(merged.text);
	setPlaces(root, placeAt);
	for (const { name, start } of valuesInDefinitions(root, merged)) {
		refuse({ code: 'value-place', severity: 'error', place: program.placeAt(start), params: { name } });
	}
	resolveDefinitions(root);
	return refused ? undefined : root;
}

function keep(trees: Map<string, Root>, trace: string, tree: Root): void {
	const [oldest] = trees.keys();
	if (trees.size >= kept && oldest !== undefined) trees.delete(oldest);
	trees.set(trace, tree);
}
