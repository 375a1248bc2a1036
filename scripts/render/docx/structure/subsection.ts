import type { Subsection } from '../../../types/index.ts';
import type { Block, Setting, State } from '../state.ts';
import { eachWhole } from '../tracked/apart.ts';
import { numberedPart } from './numbered-part.ts';

/** A part of a § with a number of its own. */
export function subsection(node: Subsection, setting: Setting, state: State): readonly Block[] {
	const { label, children } = node;
	if (label === undefined) return state.blocks(children, setting);
	const number = state.sectionNumbers.subsection(node, label, state.holders());
	if (number === undefined) return state.blocks(eachWhole(node), setting);
	return numberedPart({ nodes: [node], number, style: 'LegalSubsection', children }, setting, state);
}
