import type { Root, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from '../../fill/markdown/visit.ts';
import type { Finding, Kind } from '../../types/index.ts';
import { sectionNames } from '../text/section-names.ts';
import { headingIn, numberOf } from '../text/shape.ts';

/** Takes the numbers out of headings that are those of the kind, which numbers them itself; each is told. */
export function withoutNumbers(root: Root, kind: Kind): { readonly root: Root; readonly findings: readonly Finding[] } {
	const names = sectionNames(new Map([[kind.name, kind]]));
	const copy = structuredClone(root);
	const findings: Finding[] = [];
	visit(copy, 'heading', (heading) => {
		const text = textOf(heading);
		const number = numberOf(text);
		const first = heading.children[0];
		if (number === '' || first?.type !== 'text' || !names.has(headingIn(text).toLowerCase())) return;
		findings.push({ name: 'numberOut', grade: 'lost', place: undefined, params: { text } });
		const rest: Text = { ...first, value: first.value.slice(number.length).trimStart() };
		heading.children = rest.value === '' ? heading.children.slice(1) : [rest, ...heading.children.slice(1)];
		const next = heading.children[0];
		if (next?.type === 'text') heading.children[0] = { ...next, value: next.value.trimStart() };
	});
	return { root: copy, findings };
}
