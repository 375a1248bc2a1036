/** The blocks that a text does not hold, each sought after the one before. */
export function missingIn(text: string, blocks: readonly string[]): readonly string[] {
	let at = 0;
	return blocks.filter((block) => {
		const found = text.indexOf(block, at);
		if (found === -1) return true;
		at = found + block.length;
		return false;
	});
}
