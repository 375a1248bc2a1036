import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { resolveStructureReferences } from '../../scripts/fill/structure/resolve-structure-references.ts';
import { setStructureAnchors } from '../../scripts/fill/structure/set-structure-anchors.ts';
import { structureFor } from '../../scripts/fill/structure/structure-for.ts';
import { loadWordLists } from '../../scripts/load/templates/word-lists.ts';
import type { Doc, Message } from '../../scripts/types/index.ts';
import { aDoc } from './a-doc.ts';

function refuse({ code, params }: Message): never {
	throw new Error(`${code} ${JSON.stringify(params)}`);
}

const known = { laws: new Map(), words: await loadWordLists('.', refuse), kinds: new Map() };

/** A finished document in Danish whose text has the structure that a statute has: `§ 5.`, `Stk. 2.`, `a.`, `## Bilag 1`. */
export function aStatute(overrides: Parameters<typeof aDoc>[0]): Doc {
	const doc = aDoc({ language: 'da', ...overrides });
	return { ...doc, body: structured(doc.body, overrides.markdown) };
}

function structured(body: Root, markdown: string): Root {
	visit(body, (node) => {
		const { line = 1, column = 1 } = node.position?.start ?? {};
		node.data = { ...node.data, place: { file: 'x.md', line, column } };
	});
	const reader = structureFor({ name: 'statute', numbering: 'sections' }, 'da', known, () => undefined);
	const root = reader.text(body, { file: 'x.md', text: markdown, bodyStart: 0 });
	setStructureAnchors(root);
	resolveStructureReferences(root, refuse);
	return root;
}
