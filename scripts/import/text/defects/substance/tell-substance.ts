import type { Root } from 'mdast';
import type { Kind, Language, Repository } from '../../../../types/index.ts';
import type { Reference } from '../../../cited.ts';
import type { Passage } from '../../passage.ts';
import type { Tell } from '../tell.ts';
import { audience } from './audience.ts';
import { concerned } from './concerned.ts';
import { inGeneral } from './in-general.ts';
import { misplaced } from './misplaced.ts';
import { parties } from './parties.ts';
import { relevant } from './relevant.ts';

/** An instruction of one company, as far as it has been read. */
export interface Instruction {
	readonly title: string;
	readonly kind: Kind;
	readonly language: Language;
	readonly passages: readonly Passage[];
	readonly root: Root;
	/** What it refers to. */
	readonly references: readonly Reference[];
}

/**
 * What is doubtful in what a text for the people of one company says: whom it is for and whom it speaks of, names that are facts,
 * items that stand in another list, law that it does not name. Other texts have no such readers.
 */
export function tellSubstance(instruction: Instruction, repository: Repository, tell: Tell): void {
	const { kind, language, passages } = instruction;
	if (!kind.sections.some(({ readers }) => readers)) return;
	const { sentences } = repository.words[language];
	inGeneral(passages, sentences, tell);
	audience(passages, kind, sentences, tell);
	parties(passages, language, repository, tell);
	misplaced(instruction.root, passages, tell);
	relevant(instruction, repository, tell);
	concerned(instruction, repository, tell);
}
