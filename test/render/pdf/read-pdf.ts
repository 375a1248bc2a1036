import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** One element of the structure that assistive technology reads. */
export interface Element {
	readonly role: string;
	readonly alt: string | undefined;
	readonly children: readonly (Element | string)[];
}

/** A stretch of text where it stands on its page, in points from the lower left corner. */
export interface Run {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly size: number;
	/** Running heads, feet and the like, which assistive technology passes over. */
	readonly artifact: boolean;
}

export interface ReadPdf {
	readonly info: Readonly<Record<string, unknown>>;
	/** Properties of the XMP packet. */
	readonly xmp: Readonly<Record<string, unknown>>;
	readonly marked: boolean;
	readonly pages: readonly (readonly Run[])[];
	/** What a reader calls the pages. */
	readonly pageLabels: readonly string[] | null;
	/** What stands in the document's element, page after page. */
	readonly elements: readonly (Element | string)[];
	readonly links: readonly string[];
}

/** Reads a PDF with a reader that is not ours. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
	const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
	const pdf = await task.promise;
	try {
		const { info, metadata } = await pdf.getMetadata();
		const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, i) => readPage(pdf, i + 1)));
		return {
			info: info as Record<string, unknown>,
			xmp: metadata.getAll(),
			marked: (await pdf.getMarkInfo())?.Marked === true,
			pages: pages.map(({ runs }) => runs),
			pageLabels: await pdf.getPageLabels(),
			elements: pages.flatMap(({ elements }) => elements),
			links: pages.flatMap(({ links }) => links),
		};
	} finally {
		await task.destroy();
	}
}

async function readPage(pdf: PDFDocumentProxy, number: number) {
	const page = await pdf.getPage(number);
	const { runs, marked } = await readText(page);
	const tree = await page.getStructTree();
	const annotations: readonly { unsafeUrl?: string }[] = await page.getAnnotations();
	return {
		runs,
		elements: elementOf(tree, marked)
			.children.filter((child) => typeof child !== 'string')
			.flatMap(({ children }) => children),
		links: annotations.flatMap(({ unsafeUrl }) => unsafeUrl ?? []),
	};
}

async function readText(page: PDFPageProxy) {
	const runs: Run[] = [];
	const marked = new Map<string, string>();
	const open: { id: string | undefined; artifact: boolean }[] = [];
	const { items } = await page.getTextContent({ includeMarkedContent: true });
	for (const item of items) {
		if (!('str' in item)) {
			if (item.type === 'endMarkedContent') open.pop();
			else open.push({ id: item.id, artifact: 'tag' in item && item.tag === 'Artifact' });
			continue;
		}
		const id = open.findLast((content) => content.id)?.id;
		if (id) marked.set(id, (marked.get(id) ?? '') + item.str);
		const [, , , size = 0, x = 0, y = 0] = item.transform.map(Number);
		const artifact = open.some((content) => content.artifact);
		if (item.str.trim() !== '') runs.push({ text: item.str, x, y, width: item.width, size, artifact });
	}
	return { runs, marked };
}

type Tree = Awaited<ReturnType<PDFPageProxy['getStructTree']>>;

function elementOf(tree: Tree, marked: ReadonlyMap<string, string>): Element {
	const children = tree.children.flatMap((child): (Element | string)[] => {
		if ('role' in child) return [elementOf(child, marked)];
		return 'id' in child ? [marked.get(String(child.id)) ?? ''] : [];
	});
	return { role: tree.role, alt: 'alt' in tree ? String(tree.alt) : undefined, children };
}
