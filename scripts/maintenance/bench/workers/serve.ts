import { createInterface } from 'node:readline';

/** Does the orders that come in, one JSON a line, and answers each with `done` or what went wrong; ends with its input. */
export async function serve<Order>(work: (order: Order) => Promise<void>, close: () => Promise<void>): Promise<void> {
	for await (const line of createInterface({ input: process.stdin })) {
		const answer = await work(JSON.parse(line) as Order).then(
			() => 'done',
			(error: unknown) => JSON.stringify(String(error instanceof Error ? error.stack : error)),
		);
		process.stdout.write(`${answer}\n`);
	}
	await close();
}
