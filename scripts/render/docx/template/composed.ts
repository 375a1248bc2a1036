import type { Element } from '@xmldom/xmldom';
import { bodyOf } from '../../../fill/word-template/body-of.ts';
import { bodyPlaceIn } from '../../../fill/word-template/body-place.ts';
import { bodyPlace } from '../../../fill/word-template/places.ts';
import { relationshipsOf } from '../../../fill/word-template/relationships-of.ts';
import { rootOf } from '../../../fill/word-template/root-of.ts';
import type { TakenParts } from '../../../fill/word-template/taken-parts.ts';
import { children, isWord } from '../../../fill/word-template/word-xml.ts';
import type { WordTemplate } from '../../../types/index.ts';
import { carried } from './carried.ts';
import type { Draft } from './draft.ts';
import { createDresser } from './dresser.ts';
import { fillControls } from './fill-controls.ts';
import { fillFields } from './fill-fields.ts';
import { fillPlaces } from './fill-places.ts';
import { edgesOf, sectionsOf } from './pages-of.ts';
import { scrub } from './scrub.ts';
import { sectionOf } from './sheet-of.ts';
import { takeNames } from './take-names.ts';
import { textOfTemplate } from './text-of-template.ts';
import type { Values } from './values-of.ts';
import { writtenPart } from './written-part.ts';

interface Composition {
	readonly draft: Draft;
	readonly template: WordTemplate;
	readonly taken: TakenParts;
	/** What each section of ours is about; the template's own text is about the first. */
	readonly values: readonly Values[];
	/** What our styles are called. */
	readonly ids: ReadonlyMap<string, string>;
}

const path = 'word/document.xml';

/** Puts our text where the template has its place, on the pages of the section that the place stands in. */
export function composed({ draft, template, taken, values, ids }: Composition): void {
	const ours = rootOf(draft.parts.get(path));
	const theirs = textOfTemplate(template.parts.get(taken.document));
	const place = bodyPlaceIn(bodyOf(theirs));
	const pages = sectionOf(theirs, place);
	const dress = createDresser({ draft, template, taken, ids, ours: edgesOf(ours, targetsIn(draft, path)) });
	const edges = edgesOf(theirs, targetsIn(template, taken.document));
	const index = pages === undefined ? -1 : sectionsOf(theirs).indexOf(pages);
	const own = sectionsOf(ours);
	const [about] = values;
	if (about === undefined || pages === undefined) throw new Error(`${template.file} has no pages`);
	// Before the pages are dressed: their new references bear ids that the template may use for others.
	if (place !== undefined) {
		scrub(theirs, 0);
		fillFields(theirs, about.properties);
		fillControls(theirs, about.properties);
		fillPlaces(theirs, new Map([...about.places, [bodyPlace, '']]));
		carried(theirs, { from: taken.document, to: path }, template, draft);
	}
	const dressed = values.map((each, section) =>
		dress({ pages, edges: edges[index], values: each, section, follows: section > 0 }),
	);
	for (const [section, properties] of sectionsOf(theirs).entries())
		if (properties !== pages)
			swap(properties, dress({ pages: properties, edges: edges[section], values: about, section: 0, follows: false }));
	for (const [section, properties] of own.slice(0, -1).entries()) swap(properties, dressed[section]);
	swap(pages, dressed.at(-1));
	takeNames(ours, theirs);
	join(bodyOf(ours), bodyOf(theirs), place);
	draft.parts.set(path, writtenPart(ours));
}

function targetsIn(file: Parameters<typeof relationshipsOf>[0], from: string): ReadonlyMap<string, string> {
	return new Map(relationshipsOf(file, from).map(({ id, target }) => [id, target]));
}

function swap(old: Element, fresh: Element | undefined): void {
	if (fresh === undefined) return;
	const copy = old.ownerDocument?.importNode(fresh, true);
	if (copy) old.parentNode?.replaceChild(copy, old);
}

/** What stands before the place becomes a cover; without a place, only the pages are taken. */
function join(ours: Element, theirs: Element, place: Element | undefined): void {
	const all = children(theirs);
	const last = all.findLast((each) => isWord(each, 'sectPr'));
	const at = place === undefined ? -1 : all.indexOf(place);
	const text = at === -1 ? [] : all.filter((each) => each !== place && each !== last);
	const before = text.filter((each) => all.indexOf(each) < at);
	const copy = (element: Element) => ours.ownerDocument?.importNode(element, true) as Element;
	for (const end of children(ours).filter((each) => isWord(each, 'sectPr'))) ours.removeChild(end);
	const first = ours.firstChild;
	for (const element of before) ours.insertBefore(copy(element), first);
	for (const element of text.slice(before.length)) ours.appendChild(copy(element));
	if (last !== undefined) ours.appendChild(copy(last));
}
