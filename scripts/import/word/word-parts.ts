import { posix } from 'node:path';
import { Unreadable } from './unreadable.ts';
import { readXml } from './xml/read-xml.ts';
import { charactersOf, elementsOf, type XmlElement } from './xml/xml-element.ts';

/** What a part refers to, by the name under which it does. */
export interface Target {
	/** The last word of its type: `image`, `header`, `hyperlink`. */
	readonly type: string;
	/** Name of a part in small letters; outside the file, an address. */
	readonly target: string;
	readonly outside: boolean;
}

export type Targets = ReadonlyMap<string, Target>;

/** A part that holds text, with what it refers to. */
export interface TextPart {
	readonly root: XmlElement;
	readonly targets: Targets;
}

/** A Word file by what its parts are for; what it does not have is undefined or empty. */
export interface WordParts {
	/** By their names in small letters. */
	readonly all: ReadonlyMap<string, Uint8Array>;
	readonly document: TextPart;
	readonly styles: XmlElement | undefined;
	readonly numbering: XmlElement | undefined;
	readonly footnotes: TextPart | undefined;
	readonly endnotes: TextPart | undefined;
	readonly comments: TextPart | undefined;
	/** Heads and feet. */
	readonly edges: readonly TextPart[];
	/** The program that wrote it, by its own word. */
	readonly program: string;
	/** Properties that somebody gave the file, and its title. */
	readonly properties: ReadonlyMap<string, string>;
}

/**
 * Finds the parts by what refers to what, not by their names; capitals make no other name of one (ECMA-376-2, part names).
 * @throws Unreadable where there is no Word document among them
 */
export function wordParts(named: ReadonlyMap<string, Uint8Array>): WordParts {
	const all = new Map([...named].map(([name, bytes]) => [name.toLowerCase(), bytes]));
	const roots = targetsOf(all, '');
	const mains = [...roots.values()].filter(({ type, outside }) => type === 'officeDocument' && !outside);
	// Which of two texts is the document, no program may choose.
	if (new Set(mains.map(({ target }) => target)).size > 1) throw new Unreadable('damaged');
	const [main] = mains;
	const document = main === undefined ? undefined : textPart(all, main.target);
	if (main === undefined || document?.root.name !== 'w:document') throw new Unreadable('not-word');
	const root = (type: string) => {
		const target = first(document.targets, type)?.target;
		const bytes = target === undefined ? undefined : all.get(target);
		return bytes && readXml(bytes);
	};
	const text = (type: string) => {
		const target = first(document.targets, type)?.target;
		return target === undefined ? undefined : textPart(all, target);
	};
	const edges = [...document.targets.values()].filter(({ type }) => type === 'header' || type === 'footer');
	return {
		all,
		document,
		styles: root('styles'),
		numbering: root('numbering'),
		footnotes: text('footnotes'),
		endnotes: text('endnotes'),
		comments: text('comments'),
		edges: edges.flatMap(({ target }) => textPart(all, target) ?? []),
		program: properties(all, first(roots, 'extended-properties')).get('Application') ?? '',
		properties: new Map([
			...properties(all, first(roots, 'core-properties')),
			...properties(all, first(roots, 'custom-properties')),
		]),
	};
}

function first(targets: Targets, type: string): Target | undefined {
	return [...targets.values()].find((each) => each.type === type && !each.outside);
}

function textPart(all: WordParts['all'], path: string): TextPart | undefined {
	const bytes = all.get(path);
	return bytes && { root: readXml(bytes), targets: targetsOf(all, path) };
}

function targetsOf(all: WordParts['all'], path: string): Targets {
	const folder = posix.dirname(path);
	const own = all.get(posix.join(folder, '_rels', `${posix.basename(path)}.rels`));
	if (own === undefined) return new Map();
	return new Map(
		elementsOf(readXml(own)).map(({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => {
			const outside = TargetMode === 'External';
			const target = outside ? Target : partName(folder, Target);
			return [Id, { type: Type.replace(/^.*\//u, ''), target, outside }];
		}),
	);
}

function partName(folder: string, target: string): string {
	return (target.startsWith('/') ? target.slice(1) : posix.join(folder, target)).toLowerCase();
}

/** Names and values, whether a property is an element of its own or has a name beside its value. */
function properties(all: WordParts['all'], where: Target | undefined): ReadonlyMap<string, string> {
	const bytes = where && all.get(where.target);
	if (bytes === undefined) return new Map();
	return new Map(
		elementsOf(readXml(bytes)).map((element) => {
			const [value] = elementsOf(element);
			return [element.attributes.name ?? element.name, charactersOf(value ?? element)];
		}),
	);
}
