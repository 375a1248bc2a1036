import { posix } from 'node:path';
import { parsePart } from './parse-part.ts';

/** How a part refers to another one, or to something outside. */
export interface Relationship {
	readonly id: string;
	/** The last word of its type: `image`, `header`, `hyperlink`. */
	readonly type: string;
	/** A part's name; outside, an address. */
	readonly target: string;
	readonly outside: boolean;
}

/**
 * What a part refers to.
 * @param path name of the part; `''` for the package itself
 */
export function relationshipsOf(
	{ parts }: { readonly parts: ReadonlyMap<string, string | Uint8Array> },
	path: string,
): readonly Relationship[] {
	const folder = posix.dirname(path);
	const own = parts.get(posix.join(folder, '_rels', `${posix.basename(path)}.rels`));
	if (own === undefined) return [];
	return Array.from(parsePart(own).getElementsByTagNameNS('*', 'Relationship')).map((element) => {
		const outside = element.getAttribute('TargetMode') === 'External';
		const target = element.getAttribute('Target') ?? '';
		return {
			id: element.getAttribute('Id') ?? '',
			type: (element.getAttribute('Type') ?? '').replace(/^.*\//u, ''),
			target: outside ? target : partName(folder, target),
			outside,
		};
	});
}

function partName(folder: string, target: string): string {
	return target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
}
