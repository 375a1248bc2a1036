import { isGroup } from '../../fields/datum.ts';
import { visit } from '../../fill/markdown/visit.ts';
import type { DataGroup, Datum, Filled } from '../../types/index.ts';

/**
 * What the fields of a document's Word file say, by the names of their facts: what the document prints, and what else stands of
 * its company and in its front matter, since fields are copied from other documents too.
 */
export function printedFacts({ doc, company, data }: Filled): ReadonlyMap<string, string> {
	const facts = new Map<string, string>([...textsOf('company', company.data), ...textsOf('document', data)]);
	visit(doc.body, 'text', ({ value, data: told }) => {
		for (const { name, at, length } of told?.values ?? [])
			facts.set(name, value.slice(at, at + length).replaceAll(/\s+/gu, ' '));
	});
	return facts;
}

function textsOf(path: string, group: DataGroup): readonly (readonly [string, string])[] {
	return Object.entries(group).flatMap(([key, value]: [string, Datum]) => {
		const name = `${path}.${key}`;
		if (isGroup(value)) return textsOf(name, value);
		return typeof value === 'string' || typeof value === 'number' ? [[name, String(value)] as const] : [];
	});
}
