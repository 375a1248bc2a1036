import type { Doc, Language } from '../../../scripts/types/index.ts';
import { readStructure } from '../../fill/structure/read.ts';
import { aDoc } from '../a-doc.ts';

/** A finished document whose text is read as that of a statute: §§, their parts, items, annexes and references to them. */
export function aLegalDoc(markdown: string, language: Language = 'da', overrides: Partial<Doc> = {}): Doc {
	const { root, messages } = readStructure(markdown, language, 'sections');
	if (messages.length > 0) throw new Error(JSON.stringify(messages));
	return { ...aDoc({ markdown: '', language }), ...overrides, body: root };
}
