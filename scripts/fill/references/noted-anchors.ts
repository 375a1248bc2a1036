/** What was told of the anchors of documents, by path: enough to know whether a link would be resolved in the same way again. */
export type LedTo = Map<string, string | undefined>;

type Anchors = ReadonlyMap<string, ReadonlySet<string>>;

/** The same anchors, which note of which documents they are asked for. */
export function notedAnchors(anchors: Anchors, ledTo: LedTo): Pick<Anchors, 'get'> {
	return {
		get(path) {
			if (!ledTo.has(path)) ledTo.set(path, told(anchors, path));
			return anchors.get(path);
		},
	};
}

/** Whether all documents that were linked into have the anchors that they had. */
export function leadAsBefore(ledTo: ReadonlyMap<string, string | undefined>, anchors: Anchors): boolean {
	return [...ledTo].every(([path, before]) => told(anchors, path) === before);
}

/** All of them in their order, since a link that leads nowhere is answered by the nearest. */
function told(anchors: Anchors, path: string): string | undefined {
	const known = anchors.get(path);
	return known && JSON.stringify([...known]);
}
