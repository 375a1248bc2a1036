import type { Root, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from '../../fill/markdown/visit.ts';
import type { Finding, Kind } from '../../types/index.ts';
import { sectionNames } from '../text/section-names.ts';
import { headingIn, numberOf } from '../text/shape.ts';

/**
 * Takes the numbers out of headings that are those of the kind, which numbers them itself, and out of those below them that count
 * on from there, unless the text refers to one; each is told.
 */
export function withoutNumbers(root: Root, kind: Kind): { readonly root: Root; readonly findings: readonly Finding[] } {
	const names = sectionNames(new Map([[kind.name, kind]]));
	const copy = structuredClone(root);
	const findings: Finding[] = [];
	const running = copy.children
		.filter(({ type }) => type !== 'heading')
		.map((node) => textOf(node))
		.join('\n');
	/** The number that the last heading of the kind had, and how deep it stood. */
	let above: { readonly number: string; readonly depth: number } | undefined;
	visit(copy, 'heading', (heading) => {
		const text = textOf(heading);
		const number = numberOf(text);
		const first = heading.children[0];
		const isOwn = names.has(headingIn(text).toLowerCase());
		if (isOwn || heading.depth <= (above?.depth ?? 0))
			above = isOwn && number !== '' ? { number, depth: heading.depth } : undefined;
		if (number === '' || first?.type !== 'text' || (!isOwn && !countsOn(number, above?.number))) return;
		findings.push({ name: 'numberOut', grade: 'lost', place: undefined, params: { text } });
		const rest: Text = { ...first, value: first.value.slice(number.length).trimStart() };
		heading.children = rest.value === '' ? heading.children.slice(1) : [rest, ...heading.children.slice(1)];
		const next = heading.children[0];
		if (next?.type === 'text') heading.children[0] = { ...next, value: next.value.trimStart() };
	});
	return { root: copy, findings };

	function countsOn(number: string, before: string | undefined): boolean {
		if (before === undefined) return false;
		const [own, parent] = [bare(number), bare(before)];
		return (
			own.startsWith(`${parent}.`) &&
			!new RegExp(`(?<![\\d.])${own.replaceAll('.', '\\.')}(?![\\d]|\\.\\d)`, 'u').test(running)
		);
	}
}

function bare(number: string): string {
	return number.replace(/[.)\s]+$/u, '');
}
