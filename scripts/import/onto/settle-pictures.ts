import type { Image, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from '../../fill/markdown/visit.ts';

/**
 * Pictures as they were, where a program has kept the same picture in another form or lost what is said of it: LibreOffice keeps
 * no vectors, older forms of files keep no text for those who do not see, and others set its caption as a paragraph.
 */
export function settlePictures(edited: Root, built: Root): void {
	const [before, now] = [picturesIn(built), picturesIn(edited)];
	const urls = new Map(before.map(({ alt, url }) => [alt ?? '', url]));
	const untold = now.length === before.length;
	for (const [index, image] of now.entries()) {
		const was = before[index];
		if (untold && image.alt === '' && was !== undefined) image.alt = was.alt ?? '';
		image.url = urls.get(image.alt ?? '') ?? image.url;
	}
	settleCaptions(edited, new Map(before.flatMap(({ url, title }) => (title ? [[url, title] as const] : []))));
}

function settleCaptions(edited: Root, titles: ReadonlyMap<string, string>): void {
	edited.children = edited.children.filter((node, index) => {
		const image = only(edited.children[index - 1]);
		if (image === undefined || image.title || node.type !== 'paragraph') return true;
		const title = titles.get(image.url);
		if (title === undefined || plain(textOf(node)) !== plain(title)) return true;
		image.title = title;
		return false;
	});
}

function picturesIn(root: Root): readonly Image[] {
	const found: Image[] = [];
	visit(root, 'image', (image) => void found.push(image));
	return found;
}

/** The picture that a paragraph is. */
function only(node: RootContent | undefined): Image | undefined {
	const child = node?.type === 'paragraph' && node.children.length === 1 ? node.children[0] : undefined;
	return child?.type === 'image' ? child : undefined;
}

function plain(text: string): string {
	return text.replaceAll(/\s+/gu, ' ').trim();
}
