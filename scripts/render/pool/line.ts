/** What waits, by extent; among equals in the order in which they came. */
export interface Line<Item> {
	add(item: Item): void;
	/** Takes out the smallest. */
	first(): Item | undefined;
	/** Takes out the largest. */
	last(): Item | undefined;
	length(): number;
	/** Of all that waits together. */
	extent(): number;
}

/** An empty line. */
export function lineUp<Item extends { readonly extent: number }>(): Line<Item> {
	const items: Item[] = [];
	let extent = 0;
	return {
		add(item) {
			extent += item.extent;
			items.splice(placeFor(item.extent, items), 0, item);
		},
		first: () => taken(items.shift()),
		last: () => taken(items.pop()),
		length: () => items.length,
		extent: () => extent,
	};

	function taken(item: Item | undefined): Item | undefined {
		extent -= item?.extent ?? 0;
		return item;
	}
}

/** Behind all that are no larger. */
function placeFor(extent: number, items: readonly { readonly extent: number }[]): number {
	let [low, high] = [0, items.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((items[middle]?.extent ?? 0) <= extent) low = middle + 1;
		else high = middle;
	}
	return low;
}
