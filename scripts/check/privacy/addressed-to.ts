import { addressedIn } from '../../fill/recipients/addressed-in.ts';
import { isCalled } from '../../fill/recipients/is-called.ts';
import type { DocumentSubject, PrivacyWords } from '../../types/index.ts';

/** Those that a document names as recipients, and whether they are of a list of words. */
export function addressedTo(
	{ data, doc, repository }: DocumentSubject,
	list: keyof Pick<PrivacyWords, 'employer' | 'staff'>,
	more: readonly string[] = [],
) {
	const words = [...repository.words[doc.language].privacy[list], ...more];
	return addressedIn(data).map(({ name, path }) => ({ name, path, is: words.some((word) => isCalled(name, word)) }));
}
