import type { Element } from '@xmldom/xmldom';
import { children, elements, isWord, value } from '../../../fill/word-template/word-xml.ts';

/** Pages that may have a head and a foot of their own. */
export type PageType = 'default' | 'first' | 'even';
export type Edge = 'header' | 'footer';

/** What stands above and below the pages of a section: names of parts. */
export type Edges = Readonly<Record<Edge, ReadonlyMap<PageType, string>>>;

/** The properties of every section in order. */
export function sectionsOf(root: Element): readonly Element[] {
	return elements(root, 'sectPr').filter(({ parentNode }) => parentNode !== null);
}

/** The heads and feet of each section; one that names none has those of the section before. */
export function edgesOf(root: Element, targets: ReadonlyMap<string, string>): readonly Edges[] {
	let before: Edges = { header: new Map(), footer: new Map() };
	return sectionsOf(root).map((section) => {
		before = { header: inherited('header', section, before), footer: inherited('footer', section, before) };
		return before;

		function inherited(edge: Edge, from: Element, { [edge]: known }: Edges): ReadonlyMap<PageType, string> {
			const own = children(from).filter((each) => isWord(each, `${edge}Reference`));
			const named = own.flatMap((each) => {
				const target = targets.get(each.getAttribute('r:id') ?? idOf(each));
				return target === undefined ? [] : [[(value(each, 'type') ?? 'default') as PageType, target] as const];
			});
			return new Map([...known, ...named]);
		}
	});
}

function idOf(reference: Element): string {
	return Array.from(reference.attributes).find(({ localName }) => localName === 'id')?.value ?? '';
}
