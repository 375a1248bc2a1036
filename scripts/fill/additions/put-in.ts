import type { Heading, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { nearest } from '../../messages/nearest.ts';
import type { Place, Report } from '../../types/index.ts';

/**
 * Puts what a company adds at the end of the parts of a document that it names by their headings, each time behind a mark that
 * tells whose it is. Headings below such a one are the company's own. What belongs to no part is reported: nothing is
 * left out.
 * @param body the document's text, filled in; it is changed
 * @param added the addition's, filled in
 * @param markAt what stands before a part that was added
 */
export function putIn(body: Root, added: Root, markAt: (place: Place) => RootContent, report: Report): void {
	const known = body.children.filter((node) => node.type === 'heading');
	const names = known.map((heading) => textOf(heading));
	const into = new Map<Heading, RootContent[]>();
	let [open, written]: [Heading | undefined, Heading | undefined] = [undefined, undefined];
	for (const node of added.children) {
		const place = node.data?.place;
		const named = node.type === 'heading' ? known.find((heading) => isNamed(heading, node)) : undefined;
		const fail = (fault: 'unknown' | 'outside' | 'repeated', heading: string) => {
			if (place === undefined) return;
			const near = fault === 'unknown' ? nearest(heading, names) : undefined;
			const params = { fault, heading, nearest: near, headings: names.join(', ') };
			report({ code: 'addition-section', severity: 'error', place, params });
		};
		if (node.type === 'heading' && named !== undefined) {
			if (into.has(named)) fail('repeated', textOf(node));
			[open, written] = [named, node];
			into.set(named, into.get(named) ?? []);
		} else if (node.type === 'heading' && node.depth <= (written?.depth ?? 6)) {
			fail('unknown', textOf(node));
			// What stands below it is told of with it.
			[open, written] = [undefined, node];
		} else if (open !== undefined) into.get(open)?.push(node);
		else if (written === undefined && node.type !== 'footnoteDefinition') fail('outside', '');
		else if (node.type === 'footnoteDefinition') body.children.push(node);
	}
	for (const [heading, nodes] of into) {
		const place = nodes[0]?.data?.place ?? heading.data?.place;
		if (nodes.length > 0 && place !== undefined)
			body.children.splice(endOf(body.children, heading), 0, markAt(place), ...nodes);
	}
}

/** Where the part of a heading ends: before the next heading as high, and before notes that stand at the very end. */
function endOf(children: readonly RootContent[], heading: Heading): number {
	const start = children.indexOf(heading) + 1;
	const next = children.slice(start).findIndex((node) => node.type === 'heading' && node.depth <= heading.depth);
	if (next !== -1) return start + next;
	return children.findLastIndex((node) => node.type !== 'footnoteDefinition') + 1;
}

function isNamed(heading: Heading, by: Heading): boolean {
	return plain(textOf(heading)) === plain(textOf(by));
}

function plain(heading: string): string {
	return heading.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
