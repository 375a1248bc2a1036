/** So many that the disk gathers what is to be written through, so few that hardly a file is open. */
const usual = 8;

/** Does the work for each item, a few at once; after a failure no other is begun, and none is under way any more when it is thrown. */
export async function inParallel<T>(
	items: Iterable<T>,
	work: (item: T) => Promise<void>,
	atOnce = usual,
): Promise<void> {
	const left = items[Symbol.iterator]();
	let failed = false;
	const worker = async (): Promise<void> => {
		for (let next = left.next(); !failed && !next.done; next = left.next()) {
			try {
				await work(next.value);
			} catch (error) {
				failed = true;
				throw error;
			}
		}
	};
	const ended = await Promise.allSettled(Array.from({ length: atOnce }, worker));
	for (const end of ended) {
		if (end.status === 'rejected') {
			throw end.reason;
		}
	}
}
