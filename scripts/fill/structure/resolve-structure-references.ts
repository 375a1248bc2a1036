import type { Nodes, Root } from 'mdast';
import type { Report, StructureReference } from '../../types/index.ts';
import { visit } from '../markdown/visit.ts';

/** Where a reference stands: the anchors of what stands round it. */
interface Around {
	readonly annex?: string;
	readonly section?: string;
	readonly subsection?: string;
	readonly item?: string;
}

/** Leads every reference to the part that it names; one whose part is not there is reported. */
export function resolveStructureReferences(body: Root, report: Report): void {
	const anchors = new Set<string>();
	visit(body, ({ data }) => {
		if (data?.anchor !== undefined) anchors.add(data.anchor);
	});
	for (const child of body.children) resolve(child, {}, anchors, report);
}

function resolve(node: Nodes, around: Around, anchors: ReadonlySet<string>, report: Report): void {
	if (node.type === 'structureReference') lead(node, around, anchors, report);
	if (node.type === 'structureReference' || !('children' in node)) return;
	const inside = within(node, around);
	for (const child of node.children) resolve(child, inside, anchors, report);
}

function within(node: Nodes, around: Around): Around {
	const anchor = node.data?.anchor;
	if (anchor === undefined) return around;
	if (node.type === 'annex') return { annex: anchor };
	if (node.type === 'section') return { section: anchor, ...(around.annex !== undefined && { annex: around.annex }) };
	if (node.type === 'subsection') return { ...around, subsection: anchor };
	return node.type === 'listItem' ? { ...around, item: anchor } : around;
}

function lead(reference: StructureReference, around: Around, anchors: ReadonlySet<string>, report: Report): void {
	let above: string | undefined;
	for (const part of reference.parts) {
		if (part.names === undefined) continue;
		const { level, number } = part.names;
		above = under(above, level, number, around, anchors);
		if (anchors.has(above)) part.anchor = above;
	}
	reference.anchor = above ?? '';
	const place = reference.data?.place;
	if (above === undefined || anchors.has(above) || place === undefined) return;
	const text = reference.children[0].value;
	report({ code: 'provision-missing', severity: 'error', place, params: { reference: text } });
}

function under(
	above: string | undefined,
	level: NonNullable<StructureReference['parts'][number]['names']>['level'],
	number: string,
	around: Around,
	anchors: ReadonlySet<string>,
): string {
	const plain = number.replaceAll(' ', '');
	if (level === 'annex') return `bilag${plain}`;
	// An annex that has §§ of its own means those; else §§ are those of the document.
	if (level === 'section') return anchors.has(`${around.annex}-p${plain}`) ? `${around.annex}-p${plain}` : `p${plain}`;
	if (level === 'subsection') return `${above ?? around.section ?? ''}-stk${plain}`;
	if (level === 'letter') return ofOnePart(above ?? around.item ?? '', plain, anchors);
	const holder = above ?? around.subsection ?? around.annex;
	if (holder === undefined) return `nr${plain}`;
	return ofOnePart(holder, `nr${plain}`, anchors);
}

/** An item or a letter; of a § that has one part alone also without that: `§ 4, nr. 6`, `§ 4, litra a`. */
function ofOnePart(holder: string, own: string, anchors: ReadonlySet<string>): string {
	const direct = `${holder}-${own}`;
	return anchors.has(direct) ? direct : `${holder}-stk1-${own}`;
}
