import { former } from '../former.ts';
import type { Reading } from '../reading.ts';
import { nameOfNote } from '../reading.ts';
import { merged, type RunLook, runLook, type Style } from '../styles.ts';
import type { Targets } from '../word-parts.ts';
import { chosen } from '../xml/chosen.ts';
import { charactersOf, childOf, elementsOf, settingOf, within, type XmlElement } from '../xml/xml-element.ts';
import { cleanText, scriptText, symbolText } from './clean-text.ts';
import { control } from './content-control.ts';
import { fieldMark, simpleField, standingOf } from './field-text.ts';
import { type Fields, isMadeOfText } from './fields.ts';
import { formula } from './formula.ts';
import type { Inline } from './inline.ts';
import { type Marks, type Piece, referenceTo } from './piece.ts';
import { ruby } from './ruby.ts';
import { marksOf, withoutWeight } from './run-marks.ts';

/** Where a paragraph is read: its part, and the fields that go on from the paragraph before. */
export interface Within {
	readonly targets: Targets;
	readonly fields: Fields;
}

export interface ReadParagraph {
	readonly pieces: readonly Piece[];
	/** Text boxes that are anchored in it. */
	readonly boxes: readonly XmlElement[];
	/** Names of bookmarks that begin in it. */
	readonly bookmarks: readonly string[];
	/** It is part of a list that Word makes of the text. */
	readonly contents: boolean;
}

/** Reads the words of a paragraph. */
export function readParagraph(
	paragraph: XmlElement,
	style: Style,
	{ targets, fields }: Within,
	reading: Reading,
): ReadParagraph {
	const pieces: Piece[] = [];
	const boxes: XmlElement[] = [];
	const bookmarks: string[] = [];
	const { remarks, changes } = reading;
	const inline: Inline = { reading, fields, pieces, children, add };
	const holders: Readonly<Record<string, (element: XmlElement, marks: Marks, look: RunLook) => void>> = {
		'w:r': run,
		'w:hyperlink': (element, marks, look) =>
			children(element, { ...marks, link: addressOf(element) ?? marks.link }, look),
		'w:ins': (element, marks, look) => changed(element, 'insertion', marks, look),
		'w:moveTo': (element, marks, look) => changed(element, 'insertion', marks, look),
		'w:del': (element, marks, look) => changed(element, 'deletion', marks, look),
		'w:moveFrom': (element, marks, look) => changed(element, 'deletion', marks, look),
		'w:sdt': (...at) => control(inline, ...at),
		'w:fldSimple': (...at) => simpleField(inline, ...at),
		'w:bookmarkStart': bookmark,
		'w:bookmarkEnd': () => {
			noteMark = undefined;
		},
		'mc:AlternateContent': (element, marks, look) => children(chosen(element), marks, look),
		'm:oMath': (element, marks) => formula(inline, element, marks),
		'm:oMathPara': (element, marks) => formula(inline, element, marks),
		'w:pPr': nothing,
		'w:p': held,
		'w:tbl': held,
		'w:rPr': nothing,
	};
	const parts: Readonly<
		Record<string, (element: XmlElement, marks: Marks, look: RunLook, styleName: string | undefined) => void>
	> = {
		'w:fldChar': (element) => fieldMark(inline, element),
		'w:instrText': (element) => fields.instruct(charactersOf(element)),
		'w:delInstrText': (element) => fields.instruct(charactersOf(element)),
		'w:t': (element, ...set) => words(charactersOf(element), ...set),
		'w:delText': (element, ...set) => words(charactersOf(element), ...set),
		'w:tab': (_, marks) => push({ type: 'tab', marks }),
		'w:ptab': (_, marks) => push({ type: 'tab', marks }),
		'w:br': lineEnd,
		'w:cr': lineEnd,
		'w:noBreakHyphen': (_, ...set) => words('-', ...set),
		'w:sym': symbol,
		'w:footnoteReference': (element, marks) => note('footnote', element, marks),
		'w:endnoteReference': (element, marks) => note('endnote', element, marks),
		'w:drawing': drawn,
		'w:pict': drawn,
		'w:object': drawn,
		'mc:AlternateContent': (element, ...set) => {
			for (const child of elementsOf(chosen(element))) part(child, ...set);
		},
		'w:ruby': (element, marks, look) => ruby(inline, element, marks, look),
	};
	let contents = false;
	let noteMark: string | undefined;
	children(paragraph, {}, withoutWeight(style.run));
	return { pieces, boxes, bookmarks, contents };

	function children(parent: XmlElement, marks: Marks, look: RunLook): void {
		for (const child of elementsOf(parent)) node(child, marks, look);
	}

	function node(element: XmlElement, marks: Marks, look: RunLook): void {
		const read = holders[element.name];
		if (read !== undefined) read(element, marks, look);
		else if (Object.hasOwn(parts, element.name)) part(element, marks, look, undefined);
		else children(element, marks, look);
	}

	function bookmark({ attributes: { 'w:name': name = '' } }: XmlElement): void {
		bookmarks.push(name);
		noteMark = name;
	}

	function changed(element: XmlElement, change: 'insertion' | 'deletion', marks: Marks, look: RunLook): void {
		if (changes === 'accepted' && change === 'deletion') return;
		if (changes === 'rejected' && change === 'insertion') return;
		children(element, changes === 'shown' ? { ...marks, change } : marks, look);
	}

	function run(element: XmlElement, marks: Marks, around: RunLook): void {
		const properties = former(childOf(element, 'w:rPr'), 'w:rPrChange', reading);
		const character = reading.styles.character(settingOf(properties, 'w:rStyle'));
		const look = merged(merged(around, character?.run ?? {}), runLook(properties));
		const own = marksOf(marks, look);
		for (const child of elementsOf(element)) part(child, own, look, character?.name);
	}

	function part(element: XmlElement, marks: Marks, look: RunLook, styleName: string | undefined): void {
		const read = parts[element.name];
		if (read !== undefined) read(element, marks, look, styleName);
		else node(element, marks, look);
	}

	function lineEnd({ attributes }: XmlElement, marks: Marks): void {
		if (!['page', 'column'].includes(attributes['w:type'] ?? '')) push({ type: 'break', marks });
	}

	function words(text: string, marks: Marks, look: RunLook, styleName: string | undefined): void {
		const standing = standingOf(fields, reading);
		if (standing.type !== 'text') {
			if (standing.type === 'stray') remarks.say('hidden', reading.paragraph, { text });
			if (standing.type === 'contents') contents = true;
			remarks.setAside(text);
			return;
		}
		if (look.hidden === true) {
			remarks.say('hidden', reading.paragraph, { text });
			remarks.setAside(text);
			return;
		}
		const own = standing.link === undefined ? marks : { ...marks, link: standing.link };
		if (reading.own && styleName === 'pen note') penNote(text, own);
		else add(text, own, look);
	}

	/** The name of a blank stands behind its line, of underscores or underlined spaces. */
	function penNote(text: string, marks: Marks): void {
		const last = pieces.at(-1);
		if (last?.type === 'text') {
			pieces.pop();
			// LibreOffice makes one run of a line and the words before it.
			const before = last.text.trim() === '' ? '' : last.text.replace(/_+\s*$/u, '');
			if (before !== '') pieces.push({ ...last, text: before });
		}
		pieces.push({ type: 'pen', label: cleanText(text).trim(), marks });
	}

	function add(text: string, marks: Marks, look: RunLook): void {
		const clean = cleanText(text);
		if (clean === '') return;
		const script = look.raised === undefined ? undefined : scriptText(clean, look.raised);
		if (look.raised !== undefined && script === undefined && clean.trim() !== '')
			remarks.say('script', reading.paragraph, { text: clean, how: look.raised });
		pieces.push({ type: 'text', text: script ?? clean, marks, size: look.size });
	}

	function symbol({ attributes }: XmlElement, marks: Marks, look: RunLook, styleName: string | undefined): void {
		const text = symbolText(attributes['w:char'] ?? '', attributes['w:font'] ?? '');
		if (text === undefined) remarks.say('symbol', reading.paragraph, { font: attributes['w:font'] ?? '' });
		words(text ?? '\ufffd', marks, look, styleName);
	}

	function note(kind: 'footnote' | 'endnote', { attributes }: XmlElement, marks: Marks): void {
		if (fields.isHidden()) return;
		const name = nameOfNote(reading.notes, kind, attributes['w:id'] ?? '');
		if (noteMark !== undefined) reading.notes.bookmarks.set(noteMark, name);
		push({ type: 'node', node: referenceTo(name), marks: { change: marks.change } });
	}

	function drawn(element: XmlElement, marks: Marks): void {
		const content = within(element, 'w:txbxContent');
		boxes.push(...content);
		if (element.name === 'w:object') remarks.say('embedded', reading.paragraph, { what: 'object' });
		const found = reading.pictures.of(element, targets, reading.paragraph);
		for (const each of found) push({ type: 'node', node: each, marks });
		if (found.length === 0 && content.length === 0) reading.pictures.missed(element, reading.paragraph);
	}

	/** Blocks where no program sets any are read as those of a box. */
	function held(element: XmlElement): void {
		boxes.push({ name: 'w:txbxContent', attributes: {}, children: [element] });
	}

	function push(piece: Piece): void {
		if (!fields.isHidden() && !fields.results().some(isMadeOfText)) pieces.push(piece);
	}

	function addressOf({ attributes }: XmlElement): string | undefined {
		const { 'r:id': id, 'w:anchor': anchor } = attributes;
		const target = id === undefined ? undefined : targets.get(id);
		if (target === undefined) return anchor === undefined ? undefined : `#${anchor}`;
		if (anchor === undefined || target.target.includes('#')) return target.target;
		return `${target.target}#${anchor}`;
	}
}

function nothing(): void {}
