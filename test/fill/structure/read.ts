import type { Root } from 'mdast';
import { setAnchors } from '../../../scripts/fill/references/anchors.ts';
import { resolveStructureReferences } from '../../../scripts/fill/structure/resolve-structure-references.ts';
import { setStructureAnchors } from '../../../scripts/fill/structure/set-structure-anchors.ts';
import { structureFor } from '../../../scripts/fill/structure/structure-for.ts';
import { loadLaws } from '../../../scripts/load/templates/laws.ts';
import { loadWordLists } from '../../../scripts/load/templates/word-lists.ts';
import type { DataGroup, Kind, Language, Message } from '../../../scripts/types/index.ts';
import { facts, merge, text } from '../merge/merge.ts';

function refuse({ code, params }: Message): never {
	throw new Error(`${code} ${JSON.stringify(params)}`);
}

/** The law register and the words of the project itself. */
const own = { laws: await loadLaws('.', refuse), words: await loadWordLists('.', refuse), kinds: someKinds() };

/** Two kinds that texts name; the text that is read is of the first. */
function someKinds(): ReadonlyMap<string, Kind> {
	const kinds = [
		{ name: 'statute', called: { da: ['vedtægten', 'vedtægt'] } },
		{ name: 'guidelines', called: { da: ['retningslinjerne'] } },
	];
	return new Map(kinds.map((kind) => [kind.name, kind as unknown as Kind]));
}

/** Reads Markdown as the text of a kind that is numbered. */
export function readStructure(
	markdown: string,
	language: Language,
	numbering: Kind['numbering'],
	scope: DataGroup = facts,
): { readonly root: Root; readonly messages: readonly Message[] } {
	const messages: Message[] = [];
	const reader = structureFor({ name: 'statute', numbering }, language, own, ([kind = '']) => kind.toUpperCase());
	const merged = merge('{{body}}', { body: text('document.md', markdown), scope, readAuthored: reader.text });
	if (merged.root === undefined) throw new Error(JSON.stringify(merged.messages));
	setStructureAnchors(merged.root);
	setAnchors(merged.root);
	resolveStructureReferences(merged.root, (message) => messages.push(message));
	return { root: merged.root, messages };
}
