import sax from 'sax';
import { Unreadable } from '../unreadable.ts';
import type { XmlElement, XmlNode } from './xml-element.ts';

/** What a part may hold; a manual of 400 pages has about half as many elements, and none is nested half as deeply. */
const most = { elements: 400_000, depth: 256 };

/**
 * Reads a part as it comes, so that one that holds too much is given up before it takes memory.
 * @throws Unreadable for what is no XML, declares entities, or holds too much
 */
export function readXml(bytes: Uint8Array): XmlElement {
	const top: { name: string; attributes: Record<string, string>; children: XmlNode[] } = {
		name: '',
		attributes: {},
		children: [],
	};
	const open = [top];
	const scopes: ReadonlyMap<string, string>[] = [new Map([['xml', 'xml']])];
	let elements = 0;
	const parser = sax.parser(true, { position: false });
	parser.ondoctype = () => stop('entities');
	parser.onerror = () => stop('damaged');
	parser.onopentag = ({ name, attributes }) => {
		elements += 1;
		if (elements > most.elements) stop('too-large');
		if (open.length > most.depth) stop('too-deep');
		const scope = scopeOf(attributes, scopes.at(-1) ?? new Map());
		const element = { name: canonical(name, scope, true), attributes: named(attributes, scope), children: [] };
		open.at(-1)?.children.push(element);
		open.push(element);
		scopes.push(scope);
	};
	parser.onclosetag = () => {
		open.pop();
		scopes.pop();
	};
	parser.ontext = (text) => open.at(-1)?.children.push(text);
	parser.oncdata = (text) => open.at(-1)?.children.push(text);
	parser.write(decoded(bytes)).close();
	const root = top.children.find((child) => typeof child === 'object');
	return root ?? stop('damaged');
}

function stop(fault: 'entities' | 'damaged' | 'too-large' | 'too-deep'): never {
	throw new Unreadable(fault);
}

function decoded(bytes: Uint8Array): string {
	try {
		return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
	} catch {
		return stop('damaged');
	}
}

/** By its mark, or by where the first letter, which is of ASCII, has its empty byte. */
function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
	if ((first === 0xff && second === 0xfe) || second === 0) return 'utf-16le';
	return (first === 0xfe && second === 0xff) || first === 0 ? 'utf-16be' : 'utf-8';
}

/** The prefixes by which namespaces are known, also those of the strict form of the standard. */
const prefixes: readonly (readonly [RegExp, string])[] = [
	[/\/wordprocessingml(?:\/2006)?\/main$/u, 'w'],
	[/\/officeDocument(?:\/2006)?\/relationships$/u, 'r'],
	[/\/drawingml(?:\/2006)?\/main$/u, 'a'],
	[/\/drawingml(?:\/2006)?\/wordprocessingDrawing$/u, 'wp'],
	[/\/drawingml(?:\/2006)?\/picture$/u, 'pic'],
	[/\/officeDocument(?:\/2006)?\/math$/u, 'm'],
	[/\/markup-compatibility\/2006$/u, 'mc'],
	[/\/office\/word\/2010\/wordml$/u, 'w14'],
	[/\/office\/drawing\/2016\/SVG\/main$/u, 'asvg'],
	[/^urn:schemas-microsoft-com:vml$/u, 'v'],
	[/^urn:schemas-microsoft-com:office:office$/u, 'o'],
];

const known = new Map<string, string>();

function prefixFor(address: string): string {
	const before = known.get(address);
	if (before !== undefined) return before;
	const prefix = prefixes.find(([pattern]) => pattern.test(address))?.[1] ?? '';
	if (known.size < 100) known.set(address, prefix);
	return prefix;
}

type Attributes = Readonly<Record<string, string>>;

function scopeOf(attributes: Attributes, around: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
	const declared = Object.entries(attributes).filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
	if (declared.length === 0) return around;
	return new Map([...around, ...declared.map(([name, address]) => [name.slice(6), prefixFor(address)] as const)]);
}

function canonical(name: string, scope: ReadonlyMap<string, string>, isElement: boolean): string {
	const colon = name.indexOf(':');
	if (colon === -1 && !isElement) return name;
	const prefix = scope.get(name.slice(0, Math.max(0, colon)));
	const own = name.slice(colon + 1);
	return prefix === undefined || prefix === '' ? own : `${prefix}:${own}`;
}

function named(attributes: Attributes, scope: ReadonlyMap<string, string>): Attributes {
	const all: Record<string, string> = {};
	for (const [name, value] of Object.entries(attributes)) all[canonical(name, scope, false)] = value;
	return all;
}
