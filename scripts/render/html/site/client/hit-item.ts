import type { Hit } from './search-in.ts';
import { snippetOf } from './snippet-of.ts';

/** A hit as an item of a list: a link to its section, with the words round what was found. */
export function hitItem({ section, isFound }: Hit): HTMLLIElement {
	const title = part('span', 'where', section.document);
	const heading = section.heading === '' ? [] : [part('span', 'under', section.heading)];
	const snippet = part('span', 'words', '');
	for (const { text, found } of snippetOf(section.text, isFound)) snippet.append(found ? part('mark', '', text) : text);
	const link = document.createElement('a');
	link.href = section.address;
	link.append(title, ' ', ...heading, ' ', snippet);
	const item = document.createElement('li');
	item.append(link);
	return item;
}

function part(name: 'span' | 'mark', className: string, text: string): HTMLElement {
	const made = document.createElement(name);
	if (className !== '') made.className = className;
	made.textContent = text;
	return made;
}
