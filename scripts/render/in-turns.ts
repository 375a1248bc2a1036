/** Works on so many items at once, and answers in the order of the items. */
export async function inTurns<Item, Result>(
	items: readonly Item[],
	atOnce: number,
	work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
	const results: Result[] = [];
	const rest = items.entries();
	const worker = async () => {
		for (const [index, item] of rest) results[index] = await work(item);
	};
	await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
	return results;
}
