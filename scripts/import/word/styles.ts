import { childOf, elementsOf, isOn, settingOf, type XmlElement } from './xml/xml-element.ts';

/** What a paragraph is by its style, or its style's forebears. */
export type Role =
	| { readonly type: 'heading'; readonly level: number }
	| { readonly type: 'title' | 'subtitle' | 'quote' | 'code' | 'caption' | 'contents' | 'list' | 'text' };

/** What styles and direct properties say of the look of words. */
export interface RunLook {
	readonly bold?: boolean | undefined;
	readonly italic?: boolean | undefined;
	readonly strike?: boolean | undefined;
	readonly hidden?: boolean | undefined;
	readonly capitals?: boolean | undefined;
	readonly raised?: 'superscript' | 'subscript' | undefined;
	readonly underlined?: boolean | undefined;
	readonly code?: boolean | undefined;
	/** In half points. */
	readonly size?: number | undefined;
}

/** A style with all that it takes from those it is based on. */
export interface Style {
	readonly id: string;
	/** As written in the file, in lower case. */
	readonly name: string;
	readonly role: Role;
	readonly run: RunLook;
	/** Elements of paragraph properties, its own before those of its forebears. */
	readonly paragraph: readonly XmlElement[];
}

export interface Styles {
	/** The style of a paragraph that names none is the default one. */
	paragraph(id: string | undefined): Style;
	character(id: string | undefined): Style | undefined;
}

/** Reads the styles of a file; one without any has plain text only. */
export function readStyles(root: XmlElement | undefined): Styles {
	const written = new Map<string, XmlElement>();
	const defaults = childOf(root, 'w:docDefaults');
	let usual: string | undefined;
	for (const style of root === undefined ? [] : elementsOf(root)) {
		const { 'w:styleId': id, 'w:type': type, 'w:default': isDefault } = style.attributes;
		if (style.name !== 'w:style' || id === undefined) continue;
		written.set(id, style);
		if (type === 'paragraph' && isDefault !== undefined && isDefault !== '0' && isDefault !== 'false') usual = id;
	}
	const base: Style = {
		id: '',
		name: 'normal',
		role: { type: 'text' },
		run: runLook(childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr')),
		paragraph: [childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr')].filter((each) => each !== undefined),
	};
	const known = new Map<string, Style>();
	return {
		paragraph: (id) => resolved(id ?? usual, 0) ?? resolved(usual, 0) ?? base,
		character: (id) => resolved(id, 0),
	};

	function resolved(id: string | undefined, depth: number): Style | undefined {
		const style = id === undefined ? undefined : written.get(id);
		if (id === undefined || style === undefined || depth > 20) return undefined;
		const before = known.get(id);
		if (before !== undefined) return before;
		const isParagraph = style.attributes['w:type'] === 'paragraph';
		const forebear = resolved(settingOf(style, 'w:basedOn'), depth + 1) ?? (isParagraph ? base : undefined);
		const name = (settingOf(style, 'w:name') ?? id).toLowerCase();
		const own = childOf(style, 'w:pPr');
		const made: Style = {
			id,
			name,
			role: roleOf(name, own) ?? forebear?.role ?? { type: 'text' },
			run: merged(forebear?.run, { ...runLook(childOf(style, 'w:rPr')), ...codeLook(name) }),
			paragraph: [...(own ? [own] : []), ...(forebear?.paragraph ?? [])],
		};
		known.set(id, made);
		return made;
	}
}

/** Names of styles in the languages in which Word is used in the North; a style may be called by several. */
const names: readonly (readonly [RegExp, (match: RegExpExecArray) => Role])[] = [
	[
		/^(?:heading|overskrift|overskrift nivå|rubrik|kop|überschrift) ?([1-9])(?:,|$)/u,
		([, level]) => ({ type: 'heading', level: Number(level) }),
	],
	[/^(?:title|tittel|titel)(?:,|$)/u, () => ({ type: 'title' })],
	[/^(?:subtitle|undertittel|undertitel)(?:,|$)/u, () => ({ type: 'subtitle' })],
	[
		/^(?:intense quote|quote|quotations|block text|block quotation|sitat|sterkt sitat|citat|stærkt citat|blokktekst|bloktekst)(?:,|$)/u,
		() => ({ type: 'quote' }),
	],
	[
		/^(?:html preformatted|preformatted text|source code|kildekode|html-formateret|html-forhåndsformatert)(?:,|$)/u,
		() => ({ type: 'code' }),
	],
	[/^(?:caption|bildetekst|billedtekst|image caption|table caption|figure)(?:,|$)/u, () => ({ type: 'caption' })],
	[/^(?:toc|innhold|innh|indholdsfortegnelse|contents) ?[1-9](?:,|$)/u, () => ({ type: 'contents' })],
	[
		/^(?:list paragraph|listeavsnitt|listeafsnit|list|list continue|compact)(?: ?\d)?(?:,|$)/u,
		() => ({ type: 'list' }),
	],
];

/** What a style is by its name, or by the level that it has in the outline. */
function roleOf(name: string, own: XmlElement | undefined): Role | undefined {
	for (const [pattern, role] of names) {
		const match = pattern.exec(name);
		if (match !== null) return role(match);
	}
	return outlined(own);
}

/** The level in the outline that paragraph properties give; the tenth is running text. */
export function outlined(properties: XmlElement | undefined): Role | undefined {
	const level = settingOf(properties, 'w:outlineLvl');
	if (level === undefined || !/^\d$/u.test(level)) return undefined;
	return level === '9' ? { type: 'text' } : { type: 'heading', level: Number(level) + 1 };
}

function codeLook(name: string): RunLook {
	return /^(?:html code|html-kode|verbatim char|source text)(?:,|$)/u.test(name) ? { code: true } : {};
}

/** What run properties say; what they leave open is undefined. */
export function runLook(properties: XmlElement | undefined): RunLook {
	if (properties === undefined) return {};
	const size = settingOf(properties, 'w:sz');
	const underline = settingOf(properties, 'w:u');
	return compact({
		bold: isOn(properties, 'w:b'),
		italic: isOn(properties, 'w:i'),
		strike: isOn(properties, 'w:strike') ?? isOn(properties, 'w:dstrike'),
		hidden: isOn(properties, 'w:vanish'),
		capitals: isOn(properties, 'w:caps'),
		raised: raisedBy(properties),
		underlined: underline === undefined ? undefined : underline !== 'none',
		code: isCode(properties) || undefined,
		size: size === undefined ? undefined : Number(size) || undefined,
	});
}

/** Raised or lowered words; LibreOffice says so of those of a web page by a smaller size beside the line. */
function raisedBy(properties: XmlElement): RunLook['raised'] {
	const set = settingOf(properties, 'w:vertAlign');
	if (set === 'superscript' || set === 'subscript') return set;
	const position = Number(settingOf(properties, 'w:position') ?? 0);
	if (set !== undefined || !position || settingOf(properties, 'w:sz') === undefined) return undefined;
	return position > 0 ? 'superscript' : 'subscript';
}

/** Words of a typewriter that are not to be spelled. */
function isCode(properties: XmlElement): boolean {
	const font = childOf(properties, 'w:rFonts')?.attributes['w:ascii'] ?? '';
	return isOn(properties, 'w:noProof') === true && /^(?:consolas|courier)/iu.test(font);
}

/** A look laid over another. */
export function merged(under: RunLook | undefined, over: RunLook): RunLook {
	return { ...under, ...over };
}

function compact(look: RunLook): RunLook {
	return Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined));
}
