import { systemCode } from '../disk/system-code.ts';
import { type Holder, holderHere } from './holder.ts';

/** Whether a holder lives; `elsewhere`: on another machine, or before this one was started, which cannot be told from here. */
export function fateOf(holder: Holder): 'alive' | 'dead' | 'elsewhere' {
	const now = holderHere(holder.pid);
	if (holder.host !== now.host || holder.system !== now.system) {
		return 'elsewhere';
	}
	const isOther = holder.started !== '' && now.started !== '' && holder.started !== now.started;
	return isOther || !isRunning(holder.pid) ? 'dead' : 'alive';
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// EPERM: it runs, as another user.
		return systemCode(error) === 'EPERM';
	}
}
