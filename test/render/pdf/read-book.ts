import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A bookmark, with the page it leads to. */
export interface Bookmark {
	readonly title: string;
	readonly page: number;
	readonly children: readonly Bookmark[];
}

/** A link inside the file: the page it stands on and the one it leads to; undefined when it leads nowhere. */
export interface Jump {
	readonly from: number;
	readonly to: number | undefined;
	/** How high on that page, in points from its lower edge. */
	readonly top: number | undefined;
	/** Points from the lower left corner. */
	readonly y: number;
}

interface ReadBook {
	readonly bookmarks: readonly Bookmark[];
	readonly jumps: readonly Jump[];
	/** Those of parts that are not in the file's own. */
	readonly languages: readonly string[];
}

/** Reads where bookmarks and inner links of a PDF lead, with a reader that is not ours. */
export async function readBook(bytes: Uint8Array): Promise<ReadBook> {
	const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
	const pdf = await task.promise;
	try {
		const pages = Array.from({ length: pdf.numPages }, (_, i) => i + 1);
		const jumps = await Promise.all(pages.map((page) => jumpsOf(pdf, page)));
		const trees = await Promise.all(pages.map(async (page) => (await pdf.getPage(page)).getStructTree()));
		return {
			bookmarks: await bookmarksOf(pdf, (await pdf.getOutline()) ?? []),
			jumps: jumps.flat(),
			languages: [...new Set(trees.flatMap(languagesOf))],
		};
	} finally {
		await task.destroy();
	}
}

type Outline = NonNullable<Awaited<ReturnType<PDFDocumentProxy['getOutline']>>>;

async function bookmarksOf(pdf: PDFDocumentProxy, items: Outline): Promise<readonly Bookmark[]> {
	return Promise.all(
		items.map(async ({ title, dest, items: inner }) => ({
			title,
			page: (await pageOf(pdf, dest)) ?? 0,
			children: await bookmarksOf(pdf, inner as Outline),
		})),
	);
}

async function jumpsOf(pdf: PDFDocumentProxy, from: number): Promise<readonly Jump[]> {
	const annotations: readonly { dest?: unknown; rect: readonly number[] }[] = await (
		await pdf.getPage(from)
	).getAnnotations();
	const inner = annotations.filter(({ dest }) => dest !== undefined && dest !== null);
	return Promise.all(
		inner.map(async ({ dest, rect: [, y = 0] }) => ({
			from,
			to: await pageOf(pdf, dest),
			top: (await placeOf(pdf, dest))?.[3],
			y,
		})),
	);
}

async function placeOf(pdf: PDFDocumentProxy, target: unknown) {
	const place = typeof target === 'string' ? await pdf.getDestination(target) : target;
	return Array.isArray(place) ? place : undefined;
}

async function pageOf(pdf: PDFDocumentProxy, target: unknown): Promise<number | undefined> {
	const [page] = (await placeOf(pdf, target)) ?? [];
	if (typeof page === 'number') return page + 1;
	return page === undefined ? undefined : (await pdf.getPageIndex(page)) + 1;
}

interface Tree {
	readonly lang?: string;
	readonly children?: readonly object[];
}

function languagesOf({ lang, children = [] }: Tree): readonly string[] {
	return [...(lang === undefined ? [] : [lang]), ...children.flatMap((child) => languagesOf(child))];
}
