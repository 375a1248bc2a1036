import type { Parts } from './parts.ts';

/** The same parts with relationships and watermarks numbered in the order in which they stand, not at random. */
export function renumbered(parts: Parts): Parts {
	const changed = new Map(parts);
	for (const [path, relationships] of parts) {
		if (!path.endsWith('.rels') || typeof relationships !== 'string') continue;
		const ids = [...relationships.matchAll(/ Id="([^"]+)"/g)].map(([, id]) => id ?? '');
		const names = new Map(ids.map((id, index) => [id, `rId${index + 1}`]));
		changed.set(
			path,
			relationships.replaceAll(/ Id="([^"]+)"/g, (_, id: string) => ` Id="${names.get(id)}"`),
		);
		const owner = path.replace('_rels/', '').replace(/\.rels$/, '');
		const xml = parts.get(owner);
		if (typeof xml === 'string') changed.set(owner, withNames(xml, names));
	}
	return changed;
}

/** Author's text cannot look like this: in XML its quotation marks are entities. */
function withNames(xml: string, names: ReadonlyMap<string, string>): string {
	return xml
		.replaceAll(/ (r:[a-z]+)="([^"]+)"/g, (whole, attribute: string, id: string) => {
			const name = names.get(id);
			return name === undefined ? whole : ` ${attribute}="${name}"`;
		})
		.replaceAll(/ id="PowerPlusWaterMarkObject[^"]*"/g, ' id="PowerPlusWaterMarkObject1"');
}
