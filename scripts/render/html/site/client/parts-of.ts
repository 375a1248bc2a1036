/** Shorter words begin or end so many others that they say nothing of them. */
const shortest = 4;

/** The letters that join two words into one: `bedrift-s-helse`, `vern-e-ombud`. */
const joints = ['s', 'e', ''];

/**
 * What a compound is made of: the known words that it starts or ends with, and what is left after the one at its start,
 * taken apart in turn.
 * @param stem of the compound
 * @param known stems of the words of the handbook
 */
export function partsOf(stem: string, known: ReadonlySet<string>): ReadonlySet<string> {
	const parts = new Set<string>();
	collect(stem, known, parts);
	parts.delete(stem);
	return parts;
}

function collect(stem: string, known: ReadonlySet<string>, parts: Set<string>): void {
	for (let cut = shortest; cut <= stem.length - shortest; cut++) {
		const [head, tail] = [stem.slice(0, cut), stem.slice(cut)];
		if (known.has(tail)) parts.add(tail);
		if (!known.has(head)) continue;
		parts.add(head);
		for (const rest of tailsOf(tail)) {
			if (parts.has(rest)) continue;
			parts.add(rest);
			collect(rest, known, parts);
		}
	}
}

function tailsOf(tail: string): readonly string[] {
	return joints
		.filter((joint) => tail.startsWith(joint))
		.map((joint) => tail.slice(joint.length))
		.filter((rest) => rest.length >= shortest);
}
