import type { Nodes, RootContent } from 'mdast';
import { z } from 'zod';
import type { DocumentRule, DocumentSubject, Language } from '../../../types/index.ts';
import { placeOfNode } from '../../places/place-of-node.ts';
import { otherLanguage } from '../../prose/other-language.ts';
import { textBlocks } from '../../prose/text-blocks.ts';
import { textOf } from '../../prose/text-of.ts';
import { toWords } from '../../prose/to-words.ts';

const settingsSchema = z.strictObject({
	/** Shorter texts have too few words to be judged by. */
	words: z.coerce.number().int(),
	/** Behind a document in Norwegian. */
	norm: z.string(),
});

/** Every section of a document, and every long paragraph or list in it, is in the document's language; a quotation may be in any. */
export const languageText: DocumentRule = {
	code: 'language-text',
	for: 'named',
	scope: 'document',
	check(subject, report, settings) {
		const { words: least, norm } = settingsSchema.parse(settings);
		const { language } = subject.doc;
		for (const section of sectionsOf(subject)) {
			const parts = section.map((node) => [node]).filter((part) => isLong(part, least));
			const foreign = parts.filter((part) => foundIn(part, subject) !== undefined);
			for (const part of foreign.length > 0 || !isLong(section, least) ? foreign : [section]) {
				const found = foundIn(part, subject);
				const [first] = part.flatMap(textBlocks);
				if (found === undefined || first === undefined) continue;
				const severity = norwegian.has(language) && norwegian.has(found) ? 'warning' : 'error';
				const norms = norwegian.has(language) ? { norms: [norm] } : {};
				const place = placeOfNode(first, subject);
				report({ code: 'language-text', severity, place, params: { language, found }, ...norms });
			}
		}
	},
};

/** Which of the two forms of Norwegian is a matter of choice; another language is none. */
const norwegian: ReadonlySet<Language> = new Set(['nb', 'nn']);

function foundIn(nodes: readonly Nodes[], { doc, repository }: DocumentSubject): Language | undefined {
	return otherLanguage(wordsOf(nodes), doc.language, repository.words);
}

function isLong(nodes: readonly Nodes[], least: number): boolean {
	return wordsOf(nodes).length >= least;
}

function wordsOf(nodes: readonly Nodes[]): readonly string[] {
	return nodes.flatMap(textBlocks).flatMap((block) => toWords(textOf(block)));
}

/** What stands before the first heading and below each, without the headings and without quotations. */
function sectionsOf({ doc }: DocumentSubject): readonly (readonly RootContent[])[] {
	const sections: RootContent[][] = [[]];
	for (const node of doc.body.children) {
		if (node.type === 'heading') sections.push([]);
		else if (node.type !== 'blockquote') sections.at(-1)?.push(node);
	}
	return sections;
}
