import type { Root } from 'mdast';
import { visit } from '../../fill/markdown/visit.ts';

/** A label for each picture of a text, by its key, in the order in which they are met: its file's name, and no two alike. */
export function pictureLabels(body: Root): ReadonlyMap<string, string> {
	const labels = new Map<string, string>();
	const taken = new Set<string>();
	visit(body, 'image', ({ url }) => {
		if (labels.has(url)) return;
		const label = free(nameOf(url), taken);
		labels.set(url, label);
		taken.add(label);
	});
	return labels;
}

/** In lower case, since labels are compared without case; what Markdown could read as its own is left out. */
function nameOf(url: string): string {
	const name = url.slice(url.lastIndexOf('/') + 1).toLowerCase();
	return name.replaceAll(/[^\p{L}\p{N}.]+/gu, '-');
}

function free(name: string, taken: ReadonlySet<string>): string {
	for (let label = name, count = 2; ; label = `${name}-${count++}`) if (!taken.has(label)) return label;
}
