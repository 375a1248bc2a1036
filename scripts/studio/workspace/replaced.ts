import { setTimeout as delay } from 'node:timers/promises';
import type { Change } from '../../publish/replace/change.ts';
import { replaceLocked } from '../../publish/replace-locked.ts';
import type { Message } from '../../types/index.ts';
import type { Workspace } from './workspace.ts';

/** How long a build that holds the lock is waited for before that is told, and how often it is asked for, in milliseconds. */
const [patience, again] = [4000, 200];

/** Changes files, all or none; a build that is about to end is waited for. Answers why it was not done; undefined: it was. */
export async function replaced(
	{ options }: Pick<Workspace, 'options'>,
	changes: readonly Change[],
): Promise<readonly Message[] | undefined> {
	for (const since = performance.now(); ; await delay(again)) {
		const messages: Message[] = [];
		if (await replaceLocked(options, changes, (message) => void messages.push(message))) return undefined;
		const isLocked = messages.some(({ code }) => code === 'build-locked');
		if (!isLocked || performance.now() - since > patience) return messages;
	}
}
