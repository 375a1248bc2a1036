import { wholeWord } from '../../../../check/prose/whole-word.ts';
import { readingIn } from '../../../../fill/citations/reading-in.ts';
import type { Repository } from '../../../../types/index.ts';
import { lineAt, type Passage } from '../../passage.ts';
import type { Tell } from '../tell.ts';
import type { Instruction } from './tell-substance.ts';

/**
 * Words by which the register says that a text speaks of what a § is about, where the text neither refers to that § nor names its
 * law: told once, with what the § says and each of the words.
 */
export function concerned(
	{ language, passages, references }: Pick<Instruction, 'language' | 'passages' | 'references'>,
	repository: Pick<Repository, 'laws' | 'words' | 'kinds'>,
	tell: Tell,
): void {
	const { names } = readingIn(language, repository);
	for (const law of repository.laws.values()) {
		const statements = law.statements.filter(({ subjects }) => (subjects[language] ?? []).length > 0);
		if (law.status !== 'in-force' || statements.length === 0) continue;
		const own = references.flatMap((one) => ('law' in one && one.law === law.id ? [one.section] : []));
		if (own.length === 0 && isNamed(law.id)) continue;
		for (const { section, statement, subjects } of statements) {
			if (own.includes(section)) continue;
			const words = subjects[language] ?? [];
			const found = new Map<string, { readonly text: string; readonly passage: Passage; readonly at: number }>();
			for (const passage of passages)
				for (const { 0: text, index: at } of passage.text.matchAll(wholeWord(words, 'any')))
					if (!found.has(text.toLowerCase())) found.set(text.toLowerCase(), { text, passage, at });
			const [first] = found.values();
			if (first === undefined) continue;
			const said = [...found.values()].map(({ text, passage, at }) => ({ text, line: lineAt(passage, at) }));
			const params = { text: first.text, words: said, law: law.title[language], section, statement };
			tell(first.passage, first.at, { name: 'concerned', params });
		}
	}

	function isNamed(id: string): boolean {
		return passages.some(({ text }) =>
			[...text.matchAll(/(?<![\p{L}\p{N}])\p{L}/gu)].some(({ index }) =>
				names.at(text.slice(index))?.laws.some((law) => law.id === id),
			),
		);
	}
}
