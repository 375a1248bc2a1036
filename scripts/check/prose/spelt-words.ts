import type { Nodes } from 'mdast';
import type { DocumentSubject, Place, WordLists } from '../../types/index.ts';
import { type BlockText, blockText } from './block-text.ts';
import { fieldTexts } from './field-texts.ts';
import { givenTexts } from './given-texts.ts';
import { textBlocks } from './text-blocks.ts';
import { wholeWord } from './whole-word.ts';

/** A word that a dictionary is asked about. */
export interface SpeltWord {
	readonly word: string;
	/** Where its author wrote it; undefined where a fact brought it, or it is set as code. */
	writtenAt(): Place | undefined;
}

/** Stands for each letter of what is left out, so that no word is made of what stands beside it. */
const left = '\uE000';

/** Marks addresses, file names and what else has a point, a stroke or a number inside. */
const noWord = /[@_\\=]|:\/\/|\p{L}\.\p{L}|\p{N}\p{L}|\p{L}\p{N}/u;

const word = /(?<![\p{L}\p{N}\uE000])\p{L}{3,}(?:['’]\p{L}+)?(?![\p{L}\p{N}])/gu;

/**
 * The words of a document whose spelling a dictionary can tell, in its text and in its front matter, each as often as it
 * stands. Left out are facts, titles of laws, the language's own lists, short forms, numbers, addresses and names; and quotations, which another wrote.
 */
export function speltWords(
	subject: Pick<DocumentSubject, 'doc' | 'source' | 'company' | 'repository'>,
): readonly SpeltWord[] {
	const { language, body } = subject.doc;
	const blocks = [...fieldTexts(subject), ...ownBlocks(body).map((block) => blockText(block, subject))];
	const isListed = listedIn(subject.repository.words[language]);
	const mask = maskFor(subject);
	const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
	const found = blocks.flatMap((block) => wordsOf(block, mask(block.text), segmenter));
	const names = new Set(found.flatMap(({ text, isName }) => (isName ? [text] : [])));
	return found
		.filter(({ text }) => !names.has(text) && !isShortForm(text) && !isListed(text))
		.map(({ text, block, at }) => ({ word: text, writtenAt: () => block.writtenAt(at, at + text.length) }));
}

type Written = Pick<BlockText, 'text' | 'writtenAt'>;

interface Found {
	readonly text: string;
	readonly block: Written;
	readonly at: number;
	/** Has a capital where no sentence begins, or with another such word behind it: `Kari Prøve`. */
	readonly isName: boolean;
}

function wordsOf(block: Written, masked: string, segmenter: Intl.Segmenter): readonly Found[] {
	return [...segmenter.segment(masked)].flatMap(({ segment, index }) => {
		const first = segment.search(/[\p{L}\uE000]/u);
		return [...segment.matchAll(word)].map(({ 0: text, index: within }) => {
			const behind = segment.slice(within + text.length);
			const isName = isCapital(text) && (within > first || /^[ \u00A0]\p{Lu}\p{Ll}/u.test(behind));
			return { text, block, at: index + within, isName };
		});
	});
}

function isCapital(text: string): boolean {
	return /^\p{Lu}/u.test(text);
}

/** Has two capitals: `BHT`, `BHTs`, `LibreOffice`. */
function isShortForm(text: string): boolean {
	return (text.match(/\p{Lu}/gu) ?? []).length > 1;
}

function ownBlocks(node: Nodes): readonly Nodes[] {
	if (node.type === 'blockquote') return [];
	const blocks = textBlocks(node);
	return blocks[0] === node || !('children' in node) ? blocks : node.children.flatMap(ownBlocks);
}

/** Words that a language lists for any purpose are known, or told of as that purpose demands. */
function listedIn(lists: WordLists): (text: string) => boolean {
	const listed = new Set(textsIn(lists).flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []));
	return (text) => listed.has(text.toLowerCase());
}

function textsIn(value: unknown): readonly string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function maskFor(subject: Pick<DocumentSubject, 'doc' | 'company' | 'repository'>): (text: string) => string {
	const { doc, repository } = subject;
	const short = [...repository.laws.values()].flatMap((law) => law.short[doc.language] ?? []);
	const given = wholeWord([...givenTexts(subject), ...short], 'any');
	const abbreviations = wholeWord(repository.words[doc.language].abbreviations, 'any');
	const leave = (found: string) => left.repeat(found.length);
	return (text) =>
		text
			.replace(given, leave)
			.replace(abbreviations, leave)
			.replace(/\S+/gu, (run) => (noWord.test(run) ? leave(run) : run));
}
