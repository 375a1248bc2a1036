import { parseXml } from '../../render/docx/parse-xml.ts';

/** An element that may be changed. */
interface Element {
	name: string;
	attributes: Record<string, string>;
	children: (Element | string)[];
}

export type Parts = ReadonlyMap<string, Uint8Array>;

/** Numbers below a limit, the same for the same seed. */
export type Below = (limit: number) => number;

export function belowBy(seed: number): Below {
	let state = (seed * 2_654_435_761 + 1) >>> 0;
	return (limit) => {
		state ^= (state << 13) >>> 0;
		state ^= state >>> 17;
		state ^= (state << 5) >>> 0;
		state >>>= 0;
		return state % limit;
	};
}

/** The same parts with a few wrongs, as damaged, foreign and hostile files have them. */
export function mutated(parts: Parts, seed: number): Parts {
	const below = belowBy(seed);
	const copy = new Map(parts);
	for (let count = 1 + below(6); count > 0; count--) {
		const paths = [...copy.keys()].filter((path) => /\.(?:xml|rels)$/u.test(path));
		const isText = below(4) > 0;
		const path = isText ? 'word/document.xml' : (paths[below(paths.length)] ?? 'word/document.xml');
		if (below(60) === 0) copy.delete(path);
		else spoil(copy, path, below);
	}
	return copy;
}

function spoil(parts: Map<string, Uint8Array>, path: string, below: Below): void {
	const bytes = parts.get(path);
	if (bytes === undefined) return;
	let root: Element;
	try {
		root = parseXml(Buffer.from(bytes).toString()) as Element;
	} catch {
		return;
	}
	const change = changes[below(changes.length)];
	change?.(root, below);
	let text = written(root);
	if (below(80) === 0) text = text.slice(0, below(text.length));
	parts.set(path, Buffer.from(text));
}

type Change = (root: Element, below: Below) => void;

const changes: readonly Change[] = [
	(root, below) => at(root, below, ({ siblings, index }) => siblings.splice(index, 1)),
	(root, below) =>
		at(root, below, ({ siblings, index, element }) => siblings.splice(index, 0, structuredClone(element))),
	(root, below) =>
		at(root, below, ({ siblings, index, element }) => {
			siblings.splice(index, 1);
			some(root, below).children.push(element);
		}),
	(root, below) =>
		at(root, below, ({ siblings, index, element }) => {
			siblings[index] = wrapped(element, below);
		}),
	(root, below) => {
		const [one, other] = [some(root, below), some(root, below)];
		[one.name, other.name] = [other.name, one.name];
	},
	(root, below) => {
		const [one, other] = [some(root, below), some(root, below)];
		[one.attributes, other.attributes] = [other.attributes, one.attributes];
	},
	sameName,
	sameName,
	(root, below) => {
		const { attributes } = some(root, below);
		const names = Object.keys(attributes);
		const name = names[below(Math.max(1, names.length))];
		if (name !== undefined) attributes[name] = values[below(values.length)] ?? '';
	},
	(root, below) => {
		const { attributes } = some(root, below);
		const names = Object.keys(attributes);
		delete attributes[names[below(Math.max(1, names.length))] ?? ''];
	},
	inserted,
	inserted,
	inserted,
	(root, below) => {
		const names = Object.keys(root.attributes).filter((name) => name.startsWith('xmlns'));
		const name = names[below(Math.max(1, names.length))];
		if (name !== undefined) root.attributes[name] = values[below(values.length)] ?? '';
	},
];

/** A value of one element for another of its name: styles based on themselves, lists and notes that point elsewhere. */
function sameName(root: Element, below: Below): void {
	const one = some(root, below);
	const others = all(root).filter(({ element }) => element.name === one.name);
	const other = others[below(Math.max(1, others.length))]?.element;
	for (const [name, value] of Object.entries(other?.attributes ?? {})) if (below(2) === 0) one.attributes[name] = value;
	if (below(3) === 0 && other) [one.children, other.children] = [other.children, one.children];
}

function inserted(root: Element, below: Below): void {
	const snippet = snippets[below(snippets.length)] ?? '';
	const xml = parseXml(`<x>${snippet.replaceAll('%', `ord${below(1_000_000)}`)}</x>`) as Element;
	const { children } = some(root, below);
	children.splice(below(children.length + 1), 0, ...xml.children);
}

const values = [
	...['', '-1', '0', '99999999999999999999', 'NaN', '1e9', 'true', 'urn:annet', '../../../x', 'javascript:alert(1)'],
	...['%1%2%3%4%5%6%7%8%9'.repeat(200), 'a'.repeat(20_000), 'æ\u{1f600}', 'constructor', '__proto__', '5', '63', '64'],
];

const t = '<w:r><w:t>%</w:t></w:r>';
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruction = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const cell = (properties: string, text: string) => `<w:tc><w:tcPr>${properties}</w:tcPr>${text}</w:tc>`;
const p = (text: string) => `<w:p>${text}</w:p>`;

const snippets: readonly string[] = [
	t,
	p(t),
	'<w:t>%</w:t>',
	...['begin', 'separate', 'end'].map(field),
	...[
		'REF a \\h',
		'PAGEREF a',
		'TOC \\o',
		'HYPERLINK "https://x.example"',
		'CITATION x',
		'NOTEREF _n',
		'DDEAUTO x',
	].map((text) => `${field('begin')}${instruction(text)}${field('separate')}${t}${field('end')}`),
	`<w:fldSimple w:instr=" PAGEREF x ">${t}</w:fldSimple>`,
	'<w:bookmarkStart w:id="1" w:name="a"/>',
	'<w:bookmarkEnd w:id="1"/>',
	'<w:r><w:rPr><w:vanish/></w:rPr><w:t>%</w:t></w:r>',
	'<w:r><w:rPr><w:rtl/><w:rFonts w:hint="eastAsia"/></w:rPr><w:t>שלום 你好 %</w:t></w:r>',
	'<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:softHyphen/><w:noBreakHyphen/><w:t>%</w:t></w:r>',
	'<w:r><w:br w:type="page"/><w:t>%</w:t><w:br w:type="column"/><w:lastRenderedPageBreak/></w:r>',
	'<w:r><w:ruby><w:rt><w:r><w:t>%</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>%</w:t></w:r></w:rubyBase></w:ruby></w:r>',
	`<w:ins w:id="1" w:author="A">${t}</w:ins><w:del w:id="2" w:author="B"><w:r><w:delText>%</w:delText></w:r></w:del>`,
	`<w:moveFromRangeStart w:id="1" w:name="m"/><w:moveFrom w:id="2">${t}</w:moveFrom><w:moveFromRangeEnd w:id="1"/><w:moveTo w:id="3">${t}</w:moveTo>`,
	'<w:altChunk r:id="rId1"/>',
	`<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${t}</w:sdtContent></w:sdt>`,
	`<w:sdt><w:sdtContent>${p(t)}</w:sdtContent></w:sdt>`,
	`<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${p(t)}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('<w:r><w:t>reserve</w:t></w:r>')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
	`<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p(t)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
	'<m:oMathPara><m:oMath><m:r><m:t>%</m:t></m:r><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num></m:f></m:oMath></m:oMathPara>',
	'<w:r><w:object><o:OLEObject r:id="rId1"/></w:object></w:r>',
	'<w:r><w:drawing><wp:inline><wp:docPr id="1" name="d" descr="%"/><a:graphic><a:graphicData uri="diagram"><dgm:relIds r:dm="rId1"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
	'<w:r><w:footnoteReference w:id="2"/></w:r>',
	'<w:r><w:footnoteReference w:id="999"/><w:endnoteReference w:id="1"/><w:commentReference w:id="0"/></w:r>',
	'<w:commentRangeStart w:id="0"/><w:commentRangeEnd w:id="0"/>',
	`<w:tbl><w:tr>${cell('<w:gridSpan w:val="9999"/>', p(t))}${cell('<w:vMerge/>', p(t))}</w:tr><w:tr><w:trPr><w:gridBefore w:val="500"/></w:trPr></w:tr></w:tbl>`,
	`<w:tbl><w:tr><w:trPr><w:del w:id="4" w:author="A"/></w:trPr>${cell('', p(t))}</w:tr></w:tbl>`,
	`<w:tbl><w:tr>${cell('', `<w:tbl><w:tr>${cell('', p(t))}${cell('', p(t))}</w:tr></w:tbl>`)}${cell('', p(t))}</w:tr></w:tbl>`,
	'<w:pPr><w:numPr><w:ilvl w:val="8"/><w:numId w:val="4711"/></w:numPr></w:pPr>',
	'<w:pPr><w:rPr><w:del w:id="9"/></w:rPr></w:pPr>',
	'<w:sectPr><w:cols w:num="3"/><w:titlePg/></w:sectPr>',
	'<w:basedOn w:val="Normal"/>',
	'<w:lvlText w:val="%1.%2.%3.%9"/>',
	'<w:start w:val="2147483647"/>',
	'<w:numFmt w:val="upperRoman"/>',
	'<w:numStyleLink w:val="x"/>',
];

const wrappers: readonly (readonly string[])[] = [
	...[
		'w:sdt',
		'w:ins',
		'w:del',
		'w:moveTo',
		'w:moveFrom',
		'w:smartTag',
		'w:customXml',
		'w:hyperlink',
		'w:fldSimple',
	].map((name) => [name]),
	...['w:ruby', 'm:oMath', 'w:object', 'w:rt', 'w:p', 'w:r', 'w:t', 'w:tc', 'w:dir', 'w:bdo', 'x:ukjent', 'w:pPr'].map(
		(name) => [name],
	),
	['w:sdt', 'w:sdtContent'],
	['mc:AlternateContent', 'mc:Choice'],
	['mc:AlternateContent', 'mc:Fallback'],
	['w:pict', 'v:textbox', 'w:txbxContent'],
	['w:tbl', 'w:tr', 'w:tc'],
	['w:footnote', 'w:p', 'w:r'],
];

function wrapped(element: Element, below: Below): Element {
	const names = wrappers[below(wrappers.length)] ?? [];
	const times = below(40) === 0 ? 400 : 1;
	let within = element;
	for (let time = 0; time < times; time++)
		for (const name of names.toReversed()) within = { name, attributes: {}, children: [within] };
	return within;
}

interface Place {
	readonly element: Element;
	readonly siblings: (Element | string)[];
	readonly index: number;
}

function at(root: Element, below: Below, change: (place: Place) => void): void {
	const places = all(root);
	const place = places[below(Math.max(1, places.length))];
	if (place !== undefined) change(place);
}

function some(root: Element, below: Below): Element {
	const places = all(root);
	return places[below(Math.max(1, places.length))]?.element ?? root;
}

function all(root: Element): readonly Place[] {
	const found: Place[] = [];
	const open = [root];
	for (let parent = open.pop(); parent !== undefined; parent = open.pop())
		for (const [index, element] of parent.children.entries()) {
			if (typeof element === 'string') continue;
			found.push({ element, siblings: parent.children, index });
			open.push(element);
		}
	return found;
}

function written(root: Element): string {
	const declared = Object.entries(namespaces).filter(([name]) => root.attributes[name] === undefined);
	const attributes = Object.entries({ ...Object.fromEntries(declared), ...root.attributes });
	return `<?xml version="1.0"?>${tag(root.name, attributes, root.children.map(inner).join(''))}`;
}

function inner(node: Element | string): string {
	if (typeof node === 'string') return escaped(node);
	return tag(node.name, Object.entries(node.attributes), node.children.map(inner).join(''));
}

function tag(name: string, attributes: readonly (readonly [string, string])[], content: string): string {
	return `<${name}${attributes.map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')}>${content}</${name}>`;
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const office = 'http://schemas.openxmlformats.org';
const namespaces: Readonly<Record<string, string>> = {
	'xmlns:w': `${office}/wordprocessingml/2006/main`,
	'xmlns:r': `${office}/officeDocument/2006/relationships`,
	'xmlns:wp': `${office}/drawingml/2006/wordprocessingDrawing`,
	'xmlns:a': `${office}/drawingml/2006/main`,
	'xmlns:mc': `${office}/markup-compatibility/2006`,
	'xmlns:m': `${office}/officeDocument/2006/math`,
	'xmlns:v': 'urn:schemas-microsoft-com:vml',
	'xmlns:o': 'urn:schemas-microsoft-com:office:office',
	'xmlns:dgm': `${office}/drawingml/2006/diagram`,
	'xmlns:x': 'urn:ukjent',
};
