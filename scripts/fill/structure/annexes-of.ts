import type { Kind, Language, Repository } from '../../types/index.ts';
import type { AnnexText } from '../merge/merge-document.ts';
import { markersOf } from './markers.ts';

/** The annexes of a kind: the templates of the kinds that it names, numbered in their order. */
export function annexesOf(
	{ annexes }: Kind,
	language: Language,
	{ kinds, words }: Pick<Repository, 'kinds' | 'words'>,
): readonly AnnexText[] {
	const { label } = markersOf(words[language].structure);
	return annexes.flatMap((name, index) => {
		const kind = kinds.get(name);
		if (kind === undefined) return [];
		const number = index + 1;
		return { number, label: label('annex', String(number)), title: kind.label[language], template: kind.template };
	});
}
