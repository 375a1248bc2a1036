import type { PhrasingContent } from 'mdast';

/** What words can stand in beside each other: `strong`, `emphasis`, `delete`. */
export type Emphasis = Extract<PhrasingContent, { type: 'strong' | 'emphasis' | 'delete' }>['type'];

/** The least part of a line that is shown as changed: a word, a space, a sign, or what is not taken apart, such as a link. */
export interface Token {
	/** The same for two tokens exactly when they read the same. */
	readonly key: string;
	/** A piece of text, or a node that is not taken apart. */
	readonly node: PhrasingContent;
	/** What it stands in, the outermost first. */
	readonly within: readonly Emphasis[];
	readonly type: 'word' | 'space' | 'sign' | 'end' | 'whole';
	/** How many letters it takes. */
	readonly length: number;
}
