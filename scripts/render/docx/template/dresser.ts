import type { Element } from '@xmldom/xmldom';
import { relationshipsOf } from '../../../fill/word-template/relationships-of.ts';
import type { TakenParts } from '../../../fill/word-template/taken-parts.ts';
import { children, elements, isWord, officeRelationships, value, word } from '../../../fill/word-template/word-xml.ts';
import type { WordTemplate } from '../../../types/index.ts';
import type { Draft } from './draft.ts';
import { edgeMaker } from './edge-maker.ts';
import { hasSize, putSize } from './page-size.ts';
import type { Edge, Edges, PageType } from './pages-of.ts';
import { evenDiffers } from './settings.ts';
import { type Stamps, stampsOf } from './stamps.ts';
import type { Values } from './values-of.ts';

interface Wardrobe {
	readonly draft: Draft;
	readonly template: WordTemplate;
	readonly taken: TakenParts;
	/** What our styles are called. */
	readonly ids: ReadonlyMap<string, string>;
	/** The heads and feet of our own, by section. */
	readonly ours: readonly Edges[];
}

/** Pages to be made. */
export interface Dressing {
	/** Properties of a section of the template. */
	readonly pages: Element;
	readonly edges: Edges | undefined;
	readonly values: Values;
	/** Which section of ours. */
	readonly section: number;
	/** They go on from earlier ones, so they have no first page of their own. */
	readonly follows: boolean;
}

const document = 'word/document.xml';

/** Makes properties of sections that name the head and foot of every page that may come. */
export function createDresser({ draft, template, taken, ids, ours }: Wardrobe): (dressing: Dressing) => Element {
	const style = (id: string) => ids.get(id) ?? id;
	const make = edgeMaker(template, draft, style('Spacer'));
	const own = new Map(relationshipsOf(draft, document).map(({ id, target }) => [target, id]));
	const settings = template.parts.get(taken.settings ?? '');
	const even = settings !== undefined && evenDiffers(settings);
	const none = (edge: Edge) => !taken.edges.some((part) => kindOf(part, template, taken) === edge);
	return ({ pages, edges, values, section, follows }) => {
		const properties = pages.cloneNode(true) as Element;
		if (follows) goOn(properties);
		if (!hasSize(properties)) putSize(properties);
		const stamps = stampsIn(ours[section], draft, style('FooterNotice'));
		const id = (edge: Edge, type: PageType): string => {
			const from = edges?.[edge].get(type);
			const known = ours[section]?.[edge];
			const kept = own.get(known?.get(type) ?? known?.get('default') ?? '');
			return from === undefined && none(edge) && kept !== undefined ? kept : make({ edge, from, values, stamps });
		};
		name(properties, even, id);
		return properties;
	};
}

function stampsIn(edges: Edges | undefined, { parts }: Draft, notice: string): Stamps {
	const part = (edge: Edge) => String(parts.get(edges?.[edge].get('default') ?? '') ?? '');
	return stampsOf(part('header'), part('footer'), notice);
}

function kindOf(part: string, template: WordTemplate, taken: TakenParts): string | undefined {
	return relationshipsOf(template, taken.document).find(({ target }) => target === part)?.type;
}

function goOn(properties: Element): void {
	for (const each of children(properties))
		if (isWord(each, 'titlePg') || isWord(each, 'type')) properties.removeChild(each);
	for (const numbers of elements(properties, 'pgNumType')) numbers.removeAttributeNS(word, 'start');
}

function name(properties: Element, even: boolean, id: (edge: Edge, type: PageType) => string): void {
	const title = children(properties).find((each) => isWord(each, 'titlePg'));
	const first = title !== undefined && !/^(?:0|false|off)$/u.test(value(title) ?? '');
	const types: PageType[] = ['default', ...(first ? (['first'] as const) : []), ...(even ? (['even'] as const) : [])];
	for (const each of children(properties))
		if (isWord(each, 'headerReference') || isWord(each, 'footerReference')) properties.removeChild(each);
	const references = (['header', 'footer'] as const).flatMap((edge) =>
		types.map((type) => {
			const reference = properties.ownerDocument?.createElementNS(word, `w:${edge}Reference`) as Element;
			reference.setAttributeNS(word, 'w:type', type);
			reference.setAttributeNS(officeRelationships, 'r:id', id(edge, type));
			return reference;
		}),
	);
	for (const reference of references.reverse()) properties.insertBefore(reference, properties.firstChild);
}
