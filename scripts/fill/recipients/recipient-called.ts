import type { Recipient } from '../../types/index.ts';
import { isCalled } from './is-called.ts';

/** The recipient that a document means by a name: its own name before another's alias, in the register's order. */
export function recipientCalled(written: string, recipients: readonly Recipient[]): Recipient | undefined {
	return (
		recipients.find(({ name }) => isCalled(written, name)) ??
		recipients.find(({ also }) => also.some((name) => isCalled(written, name)))
	);
}
