import type { Asset, Doc, Edition, Pack, PackFile, Report } from '../../types/index.ts';
import { distribution } from '../distribution.ts';
import { nameOf } from '../name-of.ts';
import { parted } from '../parted.ts';
import { chapterInput } from './book-chapter.ts';
import { bookFrame } from './book-frame.ts';
import { breakable } from './breakable.ts';
import { createScope } from './create-scope.ts';
import { inputFiles } from './input-files.ts';
import type { Job } from './job.ts';
import { opening } from './opening.ts';
import { packLists } from './pack-lists.ts';

/**
 * What `pack.typ` reads of an inspection pack: `document.json` and the pictures it names.
 * @param files those that go with it, and their checksums
 */
export function packInput(pack: Pack, files: readonly PackFile[], report: Report): Job {
	const pictures = new Map<string, string>();
	const edition = withDistributions(pack.edition);
	const { file, frame } = edition;
	const scope = createScope({ file, frame, body: { type: 'root', children: [] }, assets: none }, pictures, report);
	const chapters = edition.chapters.map((chapter) => chapterInput(chapter, edition, pictures, report));
	const heads = chapters.flatMap(({ running, documents }) => [running, ...documents.map(({ name }) => name)]);
	const compliance = pack.compliance && registerInput(pack.compliance, pictures, report);
	const input = {
		...bookFrame(edition, heads),
		...packLists(pack, files, scope),
		// A pack shows a day, and no later one takes its place.
		current: null,
		compliance: compliance ?? null,
		chapters,
	};
	return {
		main: 'pack.typ',
		files: inputFiles(input, pictures, edition.assets, edition.firm.logo),
		fonts: edition.firm.fonts?.faces.map(({ bytes }) => bytes) ?? [],
	};
}

/** The compliance register as a list of the whole, with its counts. */
function registerInput(doc: Doc, pictures: Map<string, string>, report: Report) {
	const body = createScope(doc, pictures, report).pieces(doc.body.children);
	return { title: breakable([nameOf(doc)]), bands: opening(doc).bands, body };
}

const none: ReadonlyMap<string, Asset> = new Map();

/** Each document ends with whom it was sent to, as its own file does. */
function withDistributions(edition: Edition): Edition {
	const chapters = edition.chapters.map((chapter) => ({
		...chapter,
		documents: chapter.documents.map((book) => {
			const { doc } = book;
			const { text, annexes } = parted(doc.body);
			const sent = distribution(doc.frame).map((node) => (node.type === 'heading' ? { ...node, depth: below } : node));
			return { ...book, doc: { ...doc, body: { ...doc.body, children: [...text, ...sent, ...annexes] } } };
		}),
	}));
	return { ...edition, chapters };
}

/** The level of a document's sections in a book. */
const below = 4 as const;
