import type { Text } from 'mdast';
import { visit } from '../../../../scripts/fill/markdown/visit.ts';
import type { Doc, PrintedValue } from '../../../../scripts/types/index.ts';
import { aDoc } from '../../a-doc.ts';

/** A document in whose Markdown facts stand as `⟦name=text⟧`. */
export function aFilledDoc(markdown: string): Doc {
	const doc = aDoc({ markdown });
	visit(doc.body, 'text', (node) => fill(node));
	return doc;
}

function fill(node: Text): void {
	const values: PrintedValue[] = [];
	let value = '';
	for (const part of node.value.split(/(⟦[^⟧]*⟧)/u)) {
		const [, name, text] = /^⟦([^=]*)=([^⟧]*)⟧$/u.exec(part) ?? [];
		if (name !== undefined && text !== undefined) values.push({ at: value.length, length: text.length, name });
		value += text ?? part;
	}
	node.value = value;
	node.data = { ...node.data, values };
}
