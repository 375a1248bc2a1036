import type { Root } from 'mdast';
import type {
	Doc,
	Edition,
	Look,
	Message,
	Pack,
	PackFile,
	PdfStandard,
	Rendered,
	RenderedPages,
	Renderer,
	Report,
	Unrendered,
} from '../../types/index.ts';
import { bookInput } from './book-input.ts';
import type { Job, Typeset } from './job.ts';
import { packInput } from './pack-input.ts';
import { pageInput } from './page-input.ts';
import { refusals } from './refusals.ts';
import { createTypesetter } from './typesetter.ts';

interface PdfOptions {
	readonly standard: PdfStandard;
	/** An empty folder. */
	readonly workspace: string;
}

/** Renders inspection packs too, which are made as PDF alone, and single pages. */
export interface PdfRenderer extends Renderer {
	/** @param files those that go with the pack, and their checksums */
	renderPack(pack: Pack, files: readonly PackFile[]): Promise<Rendered>;
	/** The pages of the PDF that `render` makes of a document. */
	renderPages(doc: Doc): Promise<RenderedPages>;
}

/** Renders PDF in this process, which some documents end: only a child process may call it. */
export function createPdfRenderer(look: Look, options: PdfOptions): PdfRenderer {
	const typesetter = createTypesetter({ ...options, sources: look.typst, fonts: look.fonts });
	return {
		format: 'pdf',
		async render(doc) {
			return set((report) => pageInput(doc, report), doc.file, [doc.body]);
		},
		async renderEdition(edition) {
			const rendered = setBook((report) => bookInput(edition, report), edition);
			if ('messages' in rendered) return rendered;
			return { files: [{ path: `${edition.folder}/handbook.pdf`, bytes: rendered.bytes }] };
		},
		async renderPack(pack, files) {
			return setBook((report) => packInput(pack, files, report), pack.edition);
		},
		async renderPages(doc) {
			const set = made((report) => pageInput(doc, report), doc.file, [doc.body], typesetter.pages);
			return 'messages' in set ? set : { pages: set.made };
		},
	};

	function setBook(input: (report: Report) => Job, { chapters, file }: Edition): Rendered {
		const bodies = chapters.flatMap(({ documents }) => documents.map(({ doc }) => doc.body));
		return set(input, file, bodies);
	}

	function set(input: (report: Report) => Job, file: string, bodies: readonly Root[]): Rendered {
		const set = made(input, file, bodies, typesetter.pdf);
		return 'messages' in set ? set : { bytes: set.made };
	}

	function made<Made>(
		input: (report: Report) => Job,
		file: string,
		bodies: readonly Root[],
		typeset: (job: Job) => Typeset<Made>,
	): { readonly made: Made } | Unrendered {
		const messages: Message[] = [];
		const job = input((message) => messages.push(message));
		if (messages.length > 0) return { messages };
		const answer = typeset(job);
		const place = { file, line: 1, column: 1 };
		return 'made' in answer ? answer : { messages: refusals(answer.faults, place, bodies) };
	}
}
