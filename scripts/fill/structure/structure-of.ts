import type { Heading, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Annex, Section, Subsection } from '../../types/index.ts';
import { withItems } from './items.ts';
import type { Markers } from './markers.ts';
import { withoutMarker } from './without-marker.ts';

/**
 * A text whose author wrote `§ 5.`, `Stk. 2.`, `1.`, `a.` and `Bilag 1` as the tree of these parts. Values of facts are
 * still tokens here, so that none can begin a part.
 * @param lines the lines of the author's file
 */
export function structureOf(root: Root, markers: Markers, lines: readonly string[]): Root {
	const state: State = { children: [], annex: undefined, section: undefined, markers };
	for (const node of withItems(root.children, markers, lines)) add(node, state);
	return { ...root, children: state.children };
}

interface State {
	readonly children: RootContent[];
	annex: Annex | undefined;
	section: Section | undefined;
	readonly markers: Markers;
}

function add(node: RootContent, state: State): void {
	const paragraph = node.type === 'paragraph' ? node : undefined;
	const section = paragraph && withoutMarker(paragraph, state.markers.section);
	const subsection = paragraph && withoutMarker(paragraph, state.markers.subsection);
	if (node.type === 'heading') addHeading(node, state);
	else if (section !== undefined) addSection(section.number, section.rest, state);
	else if (subsection !== undefined) addSubsection(subsection.number, subsection.rest, state);
	else inside(state).push(node);
}

function inside(state: State): RootContent[] {
	return state.section?.children.at(-1)?.children ?? around(state);
}

/** Where a heading or the first § stands. */
function around({ annex, children }: State): RootContent[] {
	return annex?.children ?? children;
}

function addHeading(heading: Heading, state: State): void {
	state.section = undefined;
	const number = state.markers.annex.exec(textOf(heading))?.[1];
	if (number !== undefined) {
		const label = state.markers.label('annex', number);
		state.annex = { type: 'annex', number: Number(number), label, children: [], data: { ...heading.data } };
		state.children.push(state.annex);
	}
	around(state).push(heading);
}

function addSection(number: string, rest: RootContent, state: State): void {
	const spaced = number.replace(/[ \u00a0]?([a-z]$|[A-Z](?=-))/g, '\u00a0$1');
	const data = { ...rest.data };
	const first: Subsection = { type: 'subsection', number: 1, children: kept(rest), data };
	state.section = {
		type: 'section',
		number: spaced.replaceAll('\u00a0', ' '),
		label: state.markers.label('section', spaced),
		children: [first],
		data,
	};
	around(state).push(state.section);
}

/** One that stands in no § is left to the rules. */
function addSubsection(number: string, rest: RootContent, state: State): void {
	const label = state.markers.label('subsection', number);
	const subsection: Subsection = {
		type: 'subsection',
		number: Number(number),
		label,
		children: kept(rest),
		data: { ...rest.data },
	};
	if (state.section === undefined) around(state).push(subsection);
	else {
		const [first, ...others] = state.section.children;
		// Where the first part has its own number, what stands before it is a title.
		if (first !== undefined && others.length === 0 && subsection.number === 1) first.number = 0;
		state.section.children.push(subsection);
	}
}

function kept(rest: RootContent): RootContent[] {
	return 'children' in rest && rest.children.length === 0 ? [] : [rest];
}
