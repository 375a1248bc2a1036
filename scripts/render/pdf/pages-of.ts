/** A tag, a comment or a declaration; what stands in quotation marks is no part of the markup. */
const markup = /<!--[\s\S]*?-->|<[?!][^>]*>|<(\/?)([\w:-]+)((?:[^">]|"[^"]*")*?)(\/?)>/g;

const namespaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';

/** Part of a drawing: an element that stands by itself in its parent. */
interface Part {
	readonly name: string;
	readonly attributes: string;
	readonly markup: string;
	readonly inside: string;
}

/**
 * The pages of a document as Typst draws them below each other, each as a drawing that stands alone. Links are taken out, since
 * nothing may lead anywhere from a picture.
 */
export function pagesOf(drawn: string): readonly string[] {
	const [svg] = partsOf(drawn);
	if (svg?.name !== 'svg') throw new Error('the typesetter has drawn no page');
	const [, , width = 0, height = 0] = numbersIn(/viewBox="([^"]*)"/.exec(svg.attributes)?.[1] ?? '');
	const parts = partsOf(svg.inside);
	const shared = parts.filter(({ name }) => name === 'defs').flatMap(({ inside }) => partsOf(inside));
	const pages = parts.flatMap((part, index) => (part.name === 'g' ? [{ part, paper: parts[index - 1] }] : []));
	const tops = pages.map(
		({ part }) => numbersIn(/transform="matrix\(([^)]*)\)"/.exec(part.attributes)?.[1] ?? '').at(5) ?? 0,
	);
	return pages.map(({ part, paper }, index) => {
		const tall = (tops[index + 1] ?? height) - (tops[index] ?? 0);
		const page = (paper?.name === 'path' ? paper.markup : '') + part.inside;
		const size = `viewBox="0 0 ${width} ${tall}" width="${width}pt" height="${tall}pt"`;
		return `<svg ${namespaces} ${size}>${plain(page)}<defs>${plain(usedIn(page, shared))}</defs></svg>`;
	});
}

/** The elements at the outermost level of a piece of markup. */
function partsOf(text: string): readonly Part[] {
	const parts: Part[] = [];
	let [depth, from, begin] = [0, 0, 0];
	let [name, attributes] = ['', ''];
	for (const { 0: tag, 1: slash, 2: tagName, 3: written = '', 4: closed, index } of text.matchAll(markup)) {
		if (tagName === undefined) continue;
		if (slash === '/') depth--;
		else if (depth === 0) [from, begin, name, attributes] = [index, index + tag.length, tagName, written];
		if (slash !== '/' && closed !== '/') depth++;
		if (depth === 0) {
			const inside = closed === '/' ? '' : text.slice(begin, index);
			parts.push({ name, attributes, markup: text.slice(from, index + tag.length), inside });
		}
	}
	return parts;
}

/** What a page takes of what pages share, and what that takes in turn. */
function usedIn(page: string, shared: readonly Part[]): string {
	const byId = new Map(shared.map((part) => [/(?:^|\s)id="([^"]*)"/.exec(part.attributes)?.[1] ?? '', part]));
	const found = new Set<Part>();
	const follow = (text: string): void => {
		for (const [, one, other] of text.matchAll(/href="#([^"]*)"|url\(#([^)]*)\)/g)) {
			const part = byId.get(one ?? other ?? '');
			if (part === undefined || found.has(part)) continue;
			found.add(part);
			follow(part.markup);
		}
	};
	follow(page);
	return [...found].map((part) => part.markup).join('');
}

/** Without links, and without what says nothing: every letter is an element. */
function plain(drawn: string): string {
	return drawn
		.replace(markup, (tag: string, _slash, name) =>
			name === 'a' ? '' : tag.replaceAll(/ (?:class="[^"]*"|fill-rule="nonzero"|y="0")/g, ''),
		)
		.replaceAll(/>\s+</g, '><');
}

function numbersIn(text: string): readonly number[] {
	return text.split(/[\s,]+/).map(Number);
}
