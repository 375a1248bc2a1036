import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { Place, Subsection } from '../../types/index.ts';
import { visit } from '../markdown/visit.ts';

/** Sets a note behind a part of a §; false when there is no such part. */
export function noteProvision(body: Root, anchor: string, note: readonly PhrasingContent[], place: Place): boolean {
	const part = partAt(body, anchor);
	const data = { place };
	part?.children.push({ type: 'paragraph', children: [{ type: 'emphasis', children: [...note], data }], data });
	return part !== undefined;
}

/** Puts other words in place of a part of a §; false when there is no such part. */
export function replaceProvision(body: Root, anchor: string, blocks: readonly RootContent[]): boolean {
	const part = partAt(body, anchor);
	if (part !== undefined) part.children = [...blocks];
	return part !== undefined;
}

function partAt(body: Root, anchor: string): Subsection | undefined {
	let found: Subsection | undefined;
	visit(body, 'subsection', (part) => {
		if (part.data?.anchor === anchor) found = part;
	});
	return found;
}
