import type { Root } from 'mdast';
import { citingFor } from '../../../scripts/fill/citations/citing-for.ts';
import type { WrittenReference } from '../../../scripts/fill/references/references-of.ts';
import { loadLaws } from '../../../scripts/load/templates/laws.ts';
import { loadWordLists } from '../../../scripts/load/templates/word-lists.ts';
import type { Citation, DataGroup, Language, Message } from '../../../scripts/types/index.ts';
import { facts, merge, text } from '../merge/merge.ts';

function refuse({ code, params }: Message): never {
	throw new Error(`${code} ${JSON.stringify(params)}`);
}

/** The law register and the words of the project itself. */
const own = { laws: await loadLaws('.', refuse), words: await loadWordLists('.', refuse), kinds: new Map() };

interface Read {
	readonly root: Root;
	readonly citations: readonly Citation[];
}

/** Reads Markdown as the document of an author who refers to laws: `aml 2-3`, or the whole of `aml`. */
export function read(
	markdown: string,
	language: Language,
	references: readonly string[],
	scope: DataGroup = facts,
): Read {
	const citations: Citation[] = [];
	const written = references.map((reference): WrittenReference => {
		const [law, ...section] = reference.split(' ');
		return { document: undefined, law, section: section.length === 0 ? undefined : section.join(' ') };
	});
	const readAuthored = citingFor(written, language, own, (citation) => citations.push(citation));
	const { root, messages } = merge('{{body}}', { body: text('document.md', markdown), scope, readAuthored });
	if (root === undefined) throw new Error(JSON.stringify(messages));
	return { root, citations };
}
