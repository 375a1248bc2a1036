import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { resolveStructureReferences } from '../../scripts/fill/structure/resolve-structure-references.ts';
import { setStructureAnchors } from '../../scripts/fill/structure/set-structure-anchors.ts';
import { structureFor } from '../../scripts/fill/structure/structure-for.ts';
import { loadWordLists } from '../../scripts/load/templates/word-lists.ts';
import type { Message, Report } from '../../scripts/types/index.ts';

function refuse({ code, params }: Message): never {
	throw new Error(`${code} ${JSON.stringify(params)}`);
}

const known = { laws: new Map(), words: await loadWordLists('.', refuse), kinds: new Map() };

/** What Markdown was read as, with the structure that the text of a Danish statute has, as the product reads it. */
export function structured(body: Root, markdown: string, report: Report = refuse): Root {
	visit(body, (node) => {
		const { line = 1, column = 1 } = node.position?.start ?? {};
		node.data = { ...node.data, place: { file: 'x.md', line, column } };
	});
	const reader = structureFor({ name: 'statute', numbering: 'sections' }, 'da', known, () => undefined);
	const root = reader.text(body, { file: 'x.md', text: markdown, bodyStart: 0 });
	setStructureAnchors(root);
	resolveStructureReferences(root, report);
	return root;
}
