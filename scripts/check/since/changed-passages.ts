import { redlineBody } from '../../compare/redline-body.ts';
import { sectionChanges } from '../../compare/substance/section-changes.ts';
import { parseUnmerged } from '../../fill/markdown/parse-unmerged.ts';
import type { PassageChange, Repository } from '../../types/index.ts';
import type { Change } from './changes-of.ts';
import { languageOf } from './language-of.ts';

/** What an author changed in a text since the revision that is compared with, before any fact is put in; with its section. */
export function changedPassages(
	{ before, source }: Change,
	repository: Repository,
): readonly { readonly section: string; readonly passage: PassageChange }[] {
	const language = languageOf(source, repository);
	const body = redlineBody(
		parseUnmerged(before.text.slice(before.bodyStart)),
		parseUnmerged(source.text.slice(source.bodyStart)),
	);
	return sectionChanges({ body, language }, repository.words[language]).flatMap(({ heading, passages }) =>
		passages.map((passage) => ({ section: heading, passage })),
	);
}
