import { posix } from 'node:path';
import { fieldText } from '../fields/field-text.ts';
import { layersTexts } from '../messages/layers.ts';
import { draftOfDocument } from '../revise/draft-of-document.ts';
import { nextVersion } from '../revise/next-version.ts';
import type { Company, Repository, Source } from '../types/index.ts';
import { ownCopy } from './own-copy.ts';
import type { TextChange } from './update-text.ts';

/**
 * A company's own text of a library document, of which it has sent back an edited copy: the library's words stay in force for it,
 * to the letter, and what it has edited is the draft of its next version, the first of the files.
 * @param body the text behind the front matter, edited
 */
export function ownDraft(
	library: Source,
	body: string,
	{ source, language, asOf }: Pick<Company, 'source' | 'language'> & { readonly asOf: string | undefined },
	{ editions, words }: Pick<Repository, 'editions' | 'words'>,
): readonly TextChange[] {
	const [copy, ...kept] = ownCopy(library, source, editions);
	const copied = copy.text ?? '';
	const bodyStart = copied.indexOf('\n---', 3) + '\n---\n'.length;
	const before = { version: fieldText(library.values, 'version') ?? '1', date: fieldText(library.values, 'date') };
	const next = nextVersion(undefined, before, { kind: library.kind, language, asOf });
	const { whole: _, ...shown } = library;
	const edited = { ...shown, text: copied.slice(0, bodyStart) + body, bodyStart };
	const text = draftOfDocument(edited, next, language, layersTexts[language].returned, { words });
	const file = `${posix.dirname(copy.file)}/drafts/${posix.basename(copy.file)}`;
	return [{ file, text }, copy, ...kept];
}
