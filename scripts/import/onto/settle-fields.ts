import type { Root } from 'mdast';
import { visit } from '../../fill/markdown/visit.ts';

/** A field that stands in a file, and what stands in it. */
export interface FieldFound {
	readonly name: string;
	readonly text: string;
}

export interface SettledFields {
	/** In their order. */
	readonly fields: readonly FieldFound[];
	/** Names that no fact has; what stands there is words. */
	readonly unknown: readonly string[];
}

/** Gives each field of a text that was read the one name that is known of those that it bears. */
export function settleFields(root: Root, isKnown: (name: string) => boolean): SettledFields {
	const fields: FieldFound[] = [];
	const unknown = new Set<string>();
	visit(root, 'text', (node) => {
		const names = node.data?.field;
		if (names === undefined) return;
		const name = names.find(isKnown);
		if (name === undefined) {
			delete node.data;
			unknown.add(names[0] ?? '');
			return;
		}
		node.data = { ...node.data, field: [name] };
		fields.push({ name, text: plain(node.value) });
	});
	return { fields, unknown: [...unknown] };
}

/** A value by its words: which spaces stand between them makes no difference. */
function plain(text: string): string {
	return text.replaceAll(/\s+/gu, ' ').trim();
}
