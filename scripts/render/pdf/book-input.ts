import type { Asset, Edition, Report } from '../../types/index.ts';
import { chapterInput } from './book-chapter.ts';
import { bookFrame } from './book-frame.ts';
import { bookLists } from './book-lists.ts';
import { createScope } from './create-scope.ts';
import { currentCode } from './current-code.ts';
import { inputFiles } from './input-files.ts';
import type { Job } from './job.ts';

/** What `book.typ` reads of a handbook: `document.json` and the pictures it names. */
export function bookInput(edition: Edition, report: Report): Job {
	const pictures = new Map<string, string>();
	const { file, frame } = edition;
	const scope = createScope({ file, frame, body: { type: 'root', children: [] }, assets: none }, pictures, report);
	const chapters = edition.chapters.map((chapter) => chapterInput(chapter, edition, pictures, report));
	const heads = chapters.flatMap(({ running, documents }) => [running, ...documents.map(({ name }) => name)]);
	const current = currentCode(frame.current);
	const input = { ...bookFrame(edition, heads), ...bookLists(edition, scope), current: current.input, chapters };
	return {
		main: 'book.typ',
		files: inputFiles(input, pictures, edition.assets, edition.firm.logo, current.files),
		fonts: edition.firm.fonts?.faces.map(({ bytes }) => bytes) ?? [],
	};
}

const none: ReadonlyMap<string, Asset> = new Map();
