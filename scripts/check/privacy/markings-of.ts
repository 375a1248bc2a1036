import type { Nodes } from 'mdast';
import type { CompanySubject, Filled, MessageOf, Place, PrivacyWords, Repository } from '../../types/index.ts';
import { languages } from '../../types/index.ts';
import { placeOfField } from '../places/place-of-field.ts';
import { blockText } from '../prose/block-text.ts';
import { textBlocks } from '../prose/text-blocks.ts';
import { companyPassages } from './company-passages.ts';
import { markingIn } from './marking-in.ts';
import { valuesOf } from './written-passages.ts';

type Marking = Pick<MessageOf<'privacy-secret'>, 'place' | 'params'>;

/** The words of one list in every language, since a marking is copied as it is. */
export function wordsOfAll({ words }: Repository, list: keyof PrivacyWords): readonly string[] {
	return [...new Set(languages.flatMap((language) => words[language].privacy[list]))];
}

/** The markings of a document: on a line of its text, in a value, or as its access. */
export function markingsOf(subject: Filled, words: readonly string[]): readonly Marking[] {
	const { doc, source } = subject;
	const found: Marking[] = [];
	const look = (line: string, isAlone: boolean, place: () => Place) => {
		const marking = markingIn(line, words, isAlone);
		if (marking !== undefined) found.push({ place: place(), params: { marking } });
	};
	const access = source.values.entries.get('confidentiality')?.value;
	if (access?.type === 'scalar' && !isChoice(access.text, source) && words.includes(access.text.trim().toLowerCase()))
		found.push({
			place: placeOfField(source, 'confidentiality'),
			params: { marking: access.text.trim().toLowerCase() },
		});
	else for (const { text, placeOf } of valuesOf(source)) look(text, false, () => placeOf(0, text.length));
	const top = new Set<Nodes>(doc.body.children);
	for (const block of textBlocks(doc.body)) {
		const { text, placeOf } = blockText(block, subject);
		let at = 0;
		for (const line of text.split('\n')) {
			const start = at;
			look(line, block.type === 'heading' || top.has(block), () => placeOf(start, start + line.length));
			at += line.length + 1;
		}
	}
	return found;
}

/** Whether a word is one of those that a document may state as its access, such as `begrenset`, in any language: no grading. */
function isChoice(word: string, { kind }: Filled['source']): boolean {
	const { choices = [] } = kind.fields.find(({ key }) => key === 'confidentiality') ?? {};
	const written = choices.flatMap(({ value, aliases, words }) => [value, ...aliases, ...Object.values(words ?? {})]);
	return written.includes(word.trim());
}

/** The markings in a company's facts, registers and pictures. */
export function markingsKept(subject: CompanySubject, words: readonly string[]): readonly Marking[] {
	return companyPassages(subject).flatMap(({ text, part, placeOf }) => {
		const marking = markingIn(text, words, part !== undefined);
		return marking === undefined
			? []
			: [{ place: placeOf(0, text.length), params: { marking, ...(part && { part }) } }];
	});
}
