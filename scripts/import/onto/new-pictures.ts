import type { Image, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from '../../fill/markdown/visit.ts';

/**
 * The pictures that came with an edit, by the paths that the text then shows them by; one that was pasted behind the words of a
 * paragraph becomes one of its own.
 * @param pictures those of the edited file
 * @param built the text before, with the addresses that it has for its own
 * @param stem begins their names
 * @param isTaken whether a file has that name
 */
export function newPictures(
	edited: Root,
	pictures: ReadonlyMap<string, Uint8Array>,
	{ built, stem, isTaken }: { built: Root; stem: string; isTaken: (path: string) => boolean },
): ReadonlyMap<string, Uint8Array> {
	const known = new Set<string>();
	visit(built, 'image', ({ url }) => void known.add(url));
	const isNew = ({ url }: Image) => pictures.has(url) && !known.has(url);
	edited.children = edited.children.flatMap((node) => (node.type === 'paragraph' ? apart(node, isNew) : [node]));
	const paths = new Map<string, string>();
	const found = new Map<string, Uint8Array>();
	visit(edited, 'image', (image) => {
		const bytes = pictures.get(image.url);
		if (bytes === undefined || !isNew(image)) return;
		const path = paths.get(image.url) ?? freePath(image.url.replace(/^.*\./u, ''));
		paths.set(image.url, path);
		found.set(path, bytes);
		image.url = path;
	});
	return found;

	function freePath(ending: string): string {
		let number = 1;
		const path = () => `bilder/${stem}-${number}.${ending}`;
		while (found.has(path()) || isTaken(path())) number += 1;
		return path();
	}
}

/** What is pasted stands where the cursor was; set apart it is seen as a picture. */
function apart(paragraph: Paragraph, isNew: (image: Image) => boolean): readonly RootContent[] {
	const { children } = paragraph;
	const first = children.findLastIndex((node) => !(node.type === 'image' && isNew(node))) + 1;
	if (first === 0 || first === children.length) return [paragraph];
	return [
		{ ...paragraph, children: children.slice(0, first) },
		...children.slice(first).map((node): Paragraph => ({ type: 'paragraph', children: [node as PhrasingContent] })),
	];
}
