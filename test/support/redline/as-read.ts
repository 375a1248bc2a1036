import type { FootnoteDefinition, Nodes, Root } from 'mdast';

/**
 * A text as far as its reader sees it, to be compared: places in the source, addresses within the document, the names of
 * notes and how loosely a list is set are left out; texts beside each other are one, and so is emphasis.
 */
export function asRead(body: Root): unknown {
	const definitions = new Map<string, FootnoteDefinition>();
	const gather = (node: Nodes) => {
		if (node.type === 'footnoteDefinition') definitions.set(node.identifier, node);
		if ('children' in node) node.children.forEach(gather);
	};
	gather(body);
	const notes: string[] = [];
	const text = partsOf(body.children);
	const read = [];
	// Notes may refer to notes, so the list grows while it is read.
	for (const identifier of notes) read.push(partsOf(definitions.get(identifier)?.children ?? []));
	return { text, notes: read };

	function partsOf(nodes: readonly Nodes[]): unknown[] {
		const parts: unknown[] = [];
		for (const node of nodes) {
			if (node.type === 'footnoteDefinition') continue;
			const last = parts.at(-1);
			const part = partOf(node);
			if (typeof part === 'string' && typeof last === 'string') parts[parts.length - 1] = spaced(last + part);
			else if (isEmphasis(part) && isEmphasis(last) && part.type === last.type)
				parts[parts.length - 1] = { type: part.type, children: textsJoined([...last.children, ...part.children]) };
			else parts.push(part);
		}
		return parts;
	}

	function partOf(node: Nodes): unknown {
		if (node.type === 'text') return spaced(node.value);
		if (node.type === 'footnoteReference') {
			if (!notes.includes(node.identifier)) notes.push(node.identifier);
			return { note: notes.indexOf(node.identifier) + 1 };
		}
		const { position, data, children, spread, ...own } = node as Nodes & { children?: Nodes[]; spread?: unknown };
		const address = 'url' in own && own.url.startsWith('#') ? { url: '#' } : {};
		const reference = own.type === 'structureReference' ? { anchor: '', parts: own.parts.map(({ text }) => text) } : {};
		const kept = { ...own, ...address, ...reference };
		const defined = Object.entries(kept).filter(([, value]) => value !== undefined && value !== null);
		return {
			...Object.fromEntries(defined),
			...(data?.item && { item: data.item }),
			...(data?.letters && { letters: true }),
			...(children && { children: partsOf(children) }),
		};
	}
}

interface Emphasised {
	readonly type: string;
	readonly children: unknown[];
}

function isEmphasis(part: unknown): part is Emphasised {
	return (
		typeof part === 'object' && part !== null && 'type' in part && /^(?:strong|emphasis|delete)$/.test(`${part.type}`)
	);
}

function textsJoined(parts: readonly unknown[]): unknown[] {
	const joined: unknown[] = [];
	for (const part of parts) {
		const last = joined.at(-1);
		if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = spaced(last + part);
		else if (isEmphasis(part) && isEmphasis(last) && part.type === last.type)
			joined[joined.length - 1] = { ...last, children: textsJoined([...last.children, ...part.children]) };
		else joined.push(part);
	}
	return joined;
}

function spaced(text: string): string {
	return text.replace(/[ \t\n]+/g, ' ');
}
