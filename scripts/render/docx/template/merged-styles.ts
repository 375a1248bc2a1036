import type { Element } from '@xmldom/xmldom';
import { children, elements, isWord, value, word } from '../../../fill/word-template/word-xml.ts';
import type { Language } from '../../../types/index.ts';
import { locale } from '../locale.ts';
import { writtenPart } from './written-part.ts';

/** The styles of a file, and what our own are called in it. */
export interface MergedStyles {
	readonly part: string;
	readonly ids: ReadonlyMap<string, string>;
}

/**
 * The template's styles, and those of ours that it has none for. Word's own styles bear the same English names in every
 * language, so a template's «Overskrift 1» is our first heading.
 */
export function mergedStyles(ours: Element, theirs: Element, language: Language): MergedStyles {
	const known = elements(theirs, 'style');
	const own = elements(ours, 'style');
	const taken = new Set(known.map((style) => value(style, 'styleId') ?? ''));
	const ids = new Map<string, string>();
	const added: Element[] = [];
	for (const style of own) {
		const id = value(style, 'styleId') ?? '';
		const same = apart.has(id) ? undefined : known.find((each) => alike(each, style));
		ids.set(id, same === undefined ? free(id, taken) : (value(same, 'styleId') ?? id));
		if (same === undefined) added.push(style);
	}
	for (const style of added) theirs.appendChild(adopted(style, ids, theirs));
	speak(theirs, language);
	return { part: writtenPart(theirs), ids };
}

/** Our own heads and feet stand at tabs of their own, and only where the template has none. */
const apart: ReadonlyMap<string, string> = new Map([
	['Header', 'Running Head'],
	['Footer', 'Running Foot'],
]);

/** What the default style of a type is called is not asked. */
function alike(one: Element, other: Element): boolean {
	if (value(one, 'type') !== value(other, 'type')) return false;
	return (isDefault(one) && isDefault(other)) || nameOf(one) === nameOf(other);
}

function isDefault(style: Element): boolean {
	return /^(?:1|true|on)$/u.test(value(style, 'default') ?? '');
}

/** Older files write other names of a style after a comma. */
function nameOf(style: Element): string {
	const name = value(children(style).find((each) => isWord(each, 'name'))) ?? '';
	return (name.split(',', 1)[0] ?? '').trim().toLowerCase();
}

function free(id: string, taken: Set<string>): string {
	let name = id;
	for (let count = 2; taken.has(name); count++) name = `${id}${count}`;
	taken.add(name);
	return name;
}

function adopted(style: Element, ids: ReadonlyMap<string, string>, theirs: Element): Element {
	const copy = theirs.ownerDocument?.importNode(style, true) as Element;
	const id = value(style, 'styleId') ?? '';
	copy.setAttributeNS(word, 'w:styleId', ids.get(id) ?? '');
	const name = apart.get(id);
	if (name !== undefined) {
		copy.setAttributeNS(word, 'w:customStyle', '1');
		for (const each of elements(copy, 'name')) each.setAttributeNS(word, 'w:val', name);
	}
	for (const link of ['basedOn', 'next', 'link'])
		for (const each of elements(copy, link)) each.setAttributeNS(word, 'w:val', ids.get(value(each) ?? '') ?? '');
	return copy;
}

/** The language of the document, not of the one who made the template, is what is proofed and hyphenated. */
function speak(styles: Element, language: Language): void {
	for (const tongue of elements(styles, 'lang')) tongue.parentNode?.removeChild(tongue);
	const document = styles.ownerDocument;
	if (document === null) return;
	const make = (parent: Element, name: string, first = false): Element => {
		const known = children(parent).find((each) => isWord(each, name));
		if (known !== undefined) return known;
		const created = document.createElementNS(word, `w:${name}`);
		parent.insertBefore(created, first ? parent.firstChild : null);
		return created;
	};
	const tongue = make(make(make(make(styles, 'docDefaults', true), 'rPrDefault', true), 'rPr'), 'lang');
	for (const name of ['w:val', 'w:eastAsia']) tongue.setAttributeNS(word, name, locale[language]);
}
