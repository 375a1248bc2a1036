import { former } from '../former.ts';
import type { Reading } from '../reading.ts';
import { nameOfNote } from '../reading.ts';
import { merged, type RunLook, runLook, type Style } from '../styles.ts';
import type { Targets } from '../word-parts.ts';
import { chosen } from '../xml/chosen.ts';
import { charactersOf, childOf, elementsOf, settingOf, within, type XmlElement } from '../xml/xml-element.ts';
import { cleanText, scriptText, symbolText } from './clean-text.ts';
import { controlOf, isPlaceholder, textWithin } from './control.ts';
import { type Fields, fetches, isMadeOfText, linkOf, noteAgain } from './fields.ts';
import { type Marks, type Piece, textOfPieces } from './piece.ts';
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
	const holders: Readonly<Record<string, (element: XmlElement, marks: Marks, look: RunLook) => void>> = {
		'w:r': run,
		'w:hyperlink': (element, marks, look) =>
			children(element, { ...marks, link: addressOf(element) ?? marks.link }, look),
		'w:ins': (element, marks, look) => changed(element, 'insertion', marks, look),
		'w:moveTo': (element, marks, look) => changed(element, 'insertion', marks, look),
		'w:del': (element, marks, look) => changed(element, 'deletion', marks, look),
		'w:moveFrom': (element, marks, look) => changed(element, 'deletion', marks, look),
		'w:sdt': control,
		'w:fldSimple': simpleField,
		'w:bookmarkStart': bookmark,
		'w:bookmarkEnd': () => {
			noteMark = undefined;
		},
		'mc:AlternateContent': (element, marks, look) => children(chosen(element), marks, look),
		'm:oMath': formula,
		'm:oMathPara': formula,
		'w:pPr': nothing,
		'w:p': held,
		'w:tbl': held,
		'w:rPr': nothing,
	};
	const parts: Readonly<
		Record<string, (element: XmlElement, marks: Marks, look: RunLook, styleName: string | undefined) => void>
	> = {
		'w:fldChar': fieldMark,
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
		'w:ruby': ruby,
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

	function simpleField(element: XmlElement, marks: Marks, look: RunLook): void {
		fields.begin();
		fields.instruct(element.attributes['w:instr'] ?? '');
		fields.separate();
		beginResult();
		children(element, marks, look);
		fields.end();
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

	function control(element: XmlElement, marks: Marks, look: RunLook): void {
		const held = controlOf(element, reading.own);
		if (held.type === 'box') {
			pieces.push({ type: 'box', ticked: held.ticked, marks });
			for (const each of within(element, 'w:t')) remarks.setAside(charactersOf(each));
		} else if (held.type === 'pen') pieces.push({ type: 'pen', label: held.label, marks });
		else if (held.type === 'fact' && reading.fields) factField(element, held.names, marks, look);
		else {
			if (held.isPlaceholder) remarks.say('placeholder', reading.paragraph, { text: textWithin(element) });
			const content = childOf(element, 'w:sdtContent');
			if (content !== undefined) children(content, marks, look);
		}
	}

	/** What stands in the field of a fact, as one; what is no text stands behind it. */
	function factField(element: XmlElement, field: readonly string[], marks: Marks, look: RunLook): void {
		const begin = pieces.length;
		const content = childOf(element, 'w:sdtContent');
		if (isPlaceholder(element)) remarks.setAside(textWithin(element));
		else if (content !== undefined) children(content, marks, look);
		const within = pieces.splice(begin);
		pieces.push({ type: 'text', text: textOfPieces(within), marks: { link: marks.link }, field });
		pieces.push(...within.filter(({ type }) => type !== 'text' && type !== 'tab' && type !== 'break'));
	}

	function formula(element: XmlElement, marks: Marks): void {
		const text = within(element, 'm:t').map(charactersOf).join('');
		remarks.say('formula', reading.paragraph, { text });
		add(text, marks, {});
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

	function fieldMark(mark: XmlElement): void {
		const type = mark.attributes['w:fldCharType'];
		if (type === 'begin') fields.begin(mark);
		else if (type === 'end') fields.end();
		else if (type === 'separate') {
			fields.separate();
			beginResult();
		}
	}

	/** What stands in place of a result, or is told of it. */
	function beginResult(): void {
		const instruction = fields.results().at(-1) ?? '';
		if (fetches(instruction)) remarks.say('fetching', reading.paragraph, { text: instruction.slice(0, 200) });
		const name = reading.notes.bookmarks.get(noteAgain(instruction) ?? '');
		if (name !== undefined && !fields.isHidden()) pieces.push({ type: 'node', node: reference(name), marks: {} });
	}

	function words(text: string, marks: Marks, look: RunLook, styleName: string | undefined): void {
		if (fields.isHidden()) {
			if (!fields.isResult()) remarks.say('hidden', reading.paragraph, { text });
			remarks.setAside(text);
			return;
		}
		const results = fields.results();
		if (results.some(isMadeOfText)) {
			contents = true;
			remarks.setAside(text);
			return;
		}
		if (results.some((each) => reading.notes.bookmarks.has(noteAgain(each) ?? ''))) {
			remarks.setAside(text);
			return;
		}
		if (look.hidden === true) {
			remarks.say('hidden', reading.paragraph, { text });
			remarks.setAside(text);
			return;
		}
		const link = results.flatMap((each) => linkOf(each) ?? []).at(-1);
		const own = link === undefined ? marks : { ...marks, link };
		if (reading.own && styleName === 'pen note') penNote(text, own);
		else add(text, own, look);
	}

	/** The name of a blank stands behind its line. */
	function penNote(text: string, marks: Marks): void {
		const last = pieces.at(-1);
		if (last?.type === 'text' && last.text.trim() === '') pieces.pop();
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
		push({ type: 'node', node: reference(name), marks: { change: marks.change } });
	}

	function drawn(element: XmlElement, marks: Marks): void {
		const content = within(element, 'w:txbxContent');
		boxes.push(...content);
		if (element.name === 'w:object') remarks.say('embedded', reading.paragraph, { what: 'object' });
		const found = reading.pictures.of(element, targets, reading.paragraph);
		for (const each of found) push({ type: 'node', node: each, marks });
		if (found.length === 0 && content.length === 0) reading.pictures.missed(element, reading.paragraph);
	}

	/** What stands above words to say how they are read stands behind them. */
	function ruby(element: XmlElement, marks: Marks, look: RunLook): void {
		const above = childOf(element, 'w:rt');
		if (above !== undefined)
			children({ ...element, children: element.children.filter((each) => each !== above) }, marks, look);
		else children(element, marks, look);
		if (above === undefined || textWithin(above).trim() === '') return;
		add(' (', marks, look);
		children(above, marks, look);
		add(')', marks, look);
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

function reference(name: string) {
	return { type: 'footnoteReference', identifier: name, label: name } as const;
}
