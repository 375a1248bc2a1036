import type { Paragraph, RootContent } from 'mdast';
import type { Node } from 'unist';
import { anchored } from '../anchored.ts';
import { inset } from '../inset.ts';
import type { ListNumber } from '../lists.ts';
import type { Block, Setting, State } from '../state.ts';

interface NumberedPart {
	/** What the number stands for; links may lead to each. */
	readonly nodes: readonly Node[];
	readonly number: ListNumber;
	/** Style of the paragraph that bears the number. */
	readonly style: string;
	readonly children: readonly RootContent[];
}

/** A number with its text beside it; whatever follows stands under the text. A number without text keeps what follows. */
export function numberedPart(
	{ nodes, number, style, children }: NumberedPart,
	setting: Setting,
	state: State,
): readonly Block[] {
	const inside = { ...setting, ...inset(setting, state.numberColumn) };
	const [first, ...others] = children;
	const opening = first?.type === 'paragraph' && runsOn(first) ? first : undefined;
	const text = opening === undefined ? [] : state.phrasing(opening.children, inside);
	return [
		state.paragraph({
			style,
			numbering: number,
			...(opening === undefined && { keepNext: true }),
			children: anchored(nodes, text, state),
		}),
		...state.blocks(opening === undefined ? children : others, inside),
	];
}

/** Pictures and lines for the pen need paragraphs of their own. */
function runsOn({ children }: Paragraph): boolean {
	return children.some((child) =>
		child.type === 'text' ? child.value.trim() !== '' : !['image', 'penBlank', 'break'].includes(child.type),
	);
}
