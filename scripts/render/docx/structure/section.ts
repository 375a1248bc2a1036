import type { Section } from '../../../types/index.ts';
import type { Block, Setting, State } from '../state.ts';
import { eachWhole } from '../tracked/apart.ts';
import { numberedPart } from './numbered-part.ts';

/** A §: its number beside its first part, then its other parts. */
export function section(node: Section, setting: Setting, state: State): readonly Block[] {
	const number = state.sectionNumbers.section(node, state.holders());
	if (number === undefined) return state.blocks(eachWhole(node), setting);
	const [first, ...others] = node.children;
	const nodes = first === undefined ? [node] : [first, node];
	return [
		...numberedPart({ nodes, number, style: 'LegalSection', children: first?.children ?? [] }, setting, state),
		...state.blocks(others, setting),
	];
}
