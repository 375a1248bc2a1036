import type { Nodes } from 'mdast';
import type { Change } from '../../types/index.ts';

/** What one version of a document says in a paragraph, heading or row. */
export interface Reading {
	readonly text: string;
	/** Addresses, documents and parts of the text that its links lead to. */
	readonly targets: readonly string[];
	/** Pictures, charts and blanks for the pen, by what tells one from another. */
	readonly pictures: readonly string[];
}

/** A paragraph, heading, row or picture of a redline, in both versions. */
export interface Leaf {
	readonly what: 'heading' | 'row' | 'item' | 'text' | 'picture';
	/** Set when only one version has it. */
	readonly change: Change | undefined;
	/** Something in it is marked, be it no more than that it is bold. */
	readonly marked: boolean;
	/** Its place among its neighbours says what comes first: an item of a numbered list. */
	readonly counted: boolean;
	readonly before: Reading;
	readonly after: Reading;
}

/** What one version says below a node: the earlier without insertions, the later without deletions. */
export function readingOf(node: Nodes, without: Change): Reading {
	const targets: string[] = [];
	const pictures: string[] = [];
	const cells: string[] = [];
	const text = read(node);
	return { text: tidy(cells.length > 0 ? cells.map(tidy).join(' · ') : text), targets, pictures };

	function read(part: Nodes): string {
		if (part.type === without || part.data?.change === without) return '';
		switch (part.type) {
			case 'text':
			case 'inlineCode':
			case 'code':
				return part.value;
			case 'break':
				return ' ';
			case 'image':
				pictures.push(part.url);
				return part.alt ? `[${part.alt}]` : '';
			case 'chart':
				pictures.push(part.url);
				return part.caption;
			case 'penBlank':
				pictures.push(part.label);
				return `[${part.label}]`;
			case 'link':
				targets.push(part.url);
				break;
			case 'documentLink':
				targets.push(`${part.document}#${part.anchor ?? ''}`);
				break;
			case 'structureReference':
				targets.push(part.anchor);
				break;
			case 'tableCell':
				cells.push(part.children.map(read).join(''));
				return '';
		}
		return 'children' in part ? part.children.map(read).join('') : '';
	}
}

function tidy(text: string): string {
	return text.replace(/\s+/gu, ' ').trim();
}
