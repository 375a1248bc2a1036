import { holderHere } from './holder.ts';
import { readHolder } from './read-holder.ts';
import { sameHolder } from './same-holder.ts';

/** Whether this process holds the lock. */
export function holdsLock(lockFolder: string): boolean {
	return sameHolder(readHolder(lockFolder), holderHere(process.pid));
}
