import { wholeWord } from '../../../check/prose/whole-word.ts';
import type { WordLists } from '../../../types/index.ts';
import { behind, namesLaw } from '../../names-law.ts';
import type { Piece } from '../pieces.ts';
import { sentencesIn } from '../sentences.ts';
import type { Provision, Provisions } from './provisions.ts';
import type { Tell } from './tell.ts';

/** `§ 3, stk. 1, nr. 2-4` and `§ 3`. */
const reference =
	/§\s?(?<section>\d{1,3}(?:(?:\s?[A-Z])?-\d{1,3})?)(?![\d-])(?:\s?(?<letter>[a-hj-z])(?![\p{L}.]))?(?:,?\s+stk\.\s?(?<part>\d{1,2}))?(?:,?\s+nr\.\s?(?<item>\d{1,2})(?:\s?[-–]\s?(?<last>\d{1,2}))?)?/giu;

/** An item of the same part, `jf. nr. 2`, or a numbered chapter. */
const near =
	/(?<=(?<!\p{L})(?:jfr?\.|efter|etter|under|i|og)\s)(?:nr\.\s?(?<item>\d{1,2})|(?:kapitel|kapittel|chapter)\s(?<chapter>\d{1,2}))(?![\d-])/giu;

/** References of documents to parts that they or others of the same file do not have, or that say nothing of what they are named for. */
export function references(
	documents: readonly Provisions[],
	{ sentences }: Pick<WordLists, 'sentences'>,
	tell: Tell,
): void {
	const word = wholeWord(sentences.about, 'any').source;
	const about = new RegExp(`^(?<gap>[^.;:§]{0,60}?)${word}\\s+(?<words>(?:\\p{L}+\\s?){1,5})`, 'iu');
	for (const document of documents) {
		const chaptered = document.pieces.some(
			({ type, passage }) => type === 'heading' && /^\p{L}+ \d/u.test(passage.text),
		);
		let section: Provision | undefined;
		let part = 1;
		for (const piece of document.pieces) {
			if (piece.type === 'annex') section = undefined;
			if (piece.type === 'section') [section, part] = [document.sections.get(piece.number.replace(' ', '')), 1];
			if (piece.type === 'subsection' || piece.type === 'paragraph') part = Number(piece.number);
			if (piece.type === 'heading' || (document.sections.size === 0 && documents.length === 1)) continue;
			const isPreamble = section === undefined && document.sections.size > 0;
			for (const sentence of sentencesIn(piece.passage.text)) {
				inSentence(sentence, piece, { document, section, part, isPreamble, chaptered });
			}
		}
	}

	function inSentence(
		{ text, at }: { readonly text: string; readonly at: number },
		{ passage }: Piece,
		around: {
			readonly document: Provisions;
			readonly section: Provision | undefined;
			readonly part: number;
			readonly isPreamble: boolean;
			readonly chaptered: boolean;
		},
	): void {
		for (const { 0: written, index, groups = {} } of text.matchAll(reference)) {
			const target = targetOf(text, index, written, around);
			if (target === undefined || groups.letter !== undefined) continue;
			const found = target.sections.get((groups.section ?? '').replace(/\s/u, ''));
			if (found === undefined || !has(found, groups))
				tell(passage, at + index, { name: 'reference', params: { text: written } });
			else
				topic(text.slice(index + written.length), written, groups.section ?? '', target, (params) =>
					tell(passage, at + index, { name: 'misled', params }),
				);
		}
		if (around.section === undefined) return;
		for (const { 0: written, index, groups = {} } of text.matchAll(near)) {
			if (namesLaw(text.slice(0, index))) continue;
			const items = around.section.parts.get(around.part);
			const isThere = groups.chapter === undefined ? Number(groups.item) <= (items?.numbered ?? 0) : around.chaptered;
			if (!isThere) tell(passage, at + index, { name: 'reference', params: { text: written } });
		}
	}

	/** The document whose § is meant; undefined: that of a law, or of one that is not there. */
	function targetOf(
		text: string,
		index: number,
		written: string,
		{ document, isPreamble }: { readonly document: Provisions; readonly isPreamble: boolean },
	): Provisions | undefined {
		const before = text.slice(0, index);
		const [, owner] = /(\p{L}{6,}?)(?:ens|ets|nes|s)\s*$/u.exec(before) ?? [];
		const sibling =
			owner &&
			documents.find(({ title, sections }) => sections.size > 0 && title.toLowerCase().includes(owner.toLowerCase()));
		if (sibling !== undefined && sibling !== '') return sibling;
		if (isPreamble || document.sections.size === 0 || namesLaw(before)) return undefined;
		// `§ 13 i loven`, `nr. 247 af 1979 § 3`
		return namesLaw(behind(text, index + written.length)) ? undefined : document;
	}

	function topic(
		after: string,
		written: string,
		cited: string,
		{ sections }: Provisions,
		misled: (params: { readonly text: string; readonly topic: string; readonly parts: string }) => void,
	): void {
		const { gap = '', words = '' } = about.exec(after)?.groups ?? {};
		const said = words.trim().replace(/(?:\s\p{L}{1,2})+$/u, '');
		const stems = (said.toLowerCase().match(/\p{L}{7,}/gu) ?? []).map((word) => word.slice(0, 7));
		const says = ({ text }: Provision) => stems.every((stem) => text.includes(stem));
		const own = sections.get(cited);
		// One word alone is what the § is about only where it stands right behind.
		if (stems.length < (/^\s*\(?$/u.test(gap) ? 1 : 2) || own === undefined || says(own)) return;
		const parts = [...sections].filter(([, provision]) => says(provision)).map(([number]) => `§ ${number}`);
		if (parts.length > 0 && parts.length <= 3) misled({ text: written, topic: said, parts: parts.join(', ') });
	}
}

function has({ parts }: Provision, groups: Readonly<Record<string, string | undefined>>): boolean {
	const part = parts.get(Number(groups.part ?? 1));
	if (part === undefined) return false;
	return groups.item === undefined || Number(groups.last ?? groups.item) <= part.numbered;
}
