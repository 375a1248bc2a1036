/**
 * Makes the children of an element those of another, and leaves alone what is the same: so that nothing flickers and nothing
 * scrolls but what has changed.
 */
export function patchChildren(element: Element, wanted: Element): void {
	const [before, after] = [[...element.childNodes], [...wanted.childNodes]];
	const least = Math.min(before.length, after.length);
	const isSame = (one: Node | undefined, other: Node | undefined) =>
		one !== undefined && other !== undefined && one.isEqualNode(other);
	let start = 0;
	while (start < least && isSame(before[start], after[start])) start++;
	let end = 0;
	while (end < least - start && isSame(before.at(-1 - end), after.at(-1 - end))) end++;
	const old = before.slice(start, before.length - end);
	const now = after.slice(start, after.length - end);
	const [oldOne, nowOne] = [old[0], now[0]];
	if (old.length === 1 && now.length === 1 && isSameElement(oldOne, nowOne)) {
		patchChildren(oldOne, nowOne as Element);
		return;
	}
	const next = before[before.length - end] ?? null;
	for (const node of old) node.remove();
	for (const node of now) element.insertBefore(element.ownerDocument.importNode(node, true), next);
}

function isSameElement(one: Node | undefined, other: Node | undefined): one is Element {
	return (
		one?.nodeType === Node.ELEMENT_NODE &&
		other !== undefined &&
		(one as Element).cloneNode(false).isEqualNode(other.cloneNode(false))
	);
}
