export interface XmlElement {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly (XmlElement | string)[];
}

const token = /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/uy;
const attribute = /([\w:.-]+)="([^"<]*)"/gu;
const entity = /&(?:(amp|lt|gt|quot|apos)|#(\d+)|#x([\da-f]+));|&/giu;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;

/** A strict reader for the XML of tests: throws for whatever is not well-formed, and for any character XML forbids. */
export function parseXml(source: string): XmlElement {
	if (forbidden.test(source)) throw new Error('XML holds a character it may not hold');
	const xml = source.replace(/^<\?xml [^?]*\?>\s*/u, '');
	const open: { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] }[] = [
		{ name: '', attributes: {}, children: [] },
	];
	for (token.lastIndex = 0; token.lastIndex < xml.length; ) {
		const at = token.lastIndex;
		const [, end, name = '', attributes = '', empty, text] = token.exec(xml) ?? [];
		const parent = open.at(-1);
		if (parent === undefined || token.lastIndex <= at) throw new Error(`Not well-formed: ${xml.slice(at, at + 80)}`);
		if (text !== undefined) parent.children.push(decoded(text));
		else if (end) close(name, open);
		else {
			const element = { name, attributes: attributesOf(attributes), children: [] };
			parent.children.push(element);
			if (!empty) open.push(element);
		}
	}
	const [root, ...more] = open[0]?.children ?? [];
	if (open.length !== 1 || more.length > 0 || typeof root !== 'object') throw new Error('Not one root element');
	return root;
}

function close(name: string, open: { readonly name: string }[]): void {
	const element = open.pop();
	if (element?.name !== name || open.length === 0) throw new Error(`</${name}> closes <${element?.name}>`);
}

function attributesOf(text: string): Record<string, string> {
	const pairs = [...text.matchAll(attribute)].map(([, name = '', value = '']) => [name, decoded(value)] as const);
	if (new Set(pairs.map(([name]) => name)).size < pairs.length) throw new Error(`An attribute twice: ${text}`);
	return Object.fromEntries(pairs);
}

function decoded(text: string): string {
	return text.replace(entity, (whole, name?: string, decimal?: string, hexadecimal?: string) => {
		if (name !== undefined) return named[name] ?? '';
		if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
		if (hexadecimal !== undefined) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
		throw new Error(`A bare ampersand: ${whole}`);
	});
}
