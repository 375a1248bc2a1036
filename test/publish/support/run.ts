import { lock } from '../../../scripts/publish/lock.ts';
import { type PublishOptions, publish } from '../../../scripts/publish/publish.ts';
import { verifyOutputs } from '../../../scripts/publish/verify-outputs.ts';
import type { Message, Output } from '../../../scripts/types/index.ts';

export interface Ran {
	readonly done: boolean;
	readonly messages: readonly Message[];
	readonly codes: readonly string[];
}

/** Publishes as a command does: takes the lock, publishes, lets go. */
export async function publishUnderLock(
	outputs: readonly Output[],
	out: string,
	files?: NonNullable<PublishOptions['files']>,
): Promise<Ran> {
	return gather(async (report) => {
		const held = await lock(out, report);
		if (held === undefined) {
			return false;
		}
		const done = await publish(outputs, { out, tool: 'regelrett@test', ...(files && { files }) }, report);
		await held.release();
		return done;
	});
}

export function verify(out: string): Promise<Ran> {
	return gather((report) => verifyOutputs(out, report));
}

export async function gather(work: (report: (message: Message) => void) => Promise<boolean>): Promise<Ran> {
	const messages: Message[] = [];
	const done = await work((message) => messages.push(message));
	return { done, messages, codes: messages.map(({ code }) => code) };
}
