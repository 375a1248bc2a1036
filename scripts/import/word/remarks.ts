import type { WordRemark, WordRemarkName, WordRemarks } from '../../types/index.ts';

/** What is said of a file beside its text, and the words that are not in it. */
export interface Remarks {
	/** Says something of the paragraph with that number; 0: of the file. */
	say<Name extends WordRemarkName>(name: Name, paragraph: number, params: WordRemarks[Name]): void;
	/** Counts words that stand in no text because they are told or of no use there: each has to be accounted for. */
	setAside(words: string): void;
	readonly all: readonly WordRemark[];
	readonly aside: readonly string[];
}

export function createRemarks(): Remarks {
	const all: WordRemark[] = [];
	const aside: string[] = [];
	return {
		all,
		aside,
		say: (name, paragraph, params) => {
			all.push({ name, paragraph, params } as WordRemark);
		},
		setAside: (words) => {
			if (words.trim() !== '') aside.push(words);
		},
	};
}
