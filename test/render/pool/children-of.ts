import { readFileSync } from 'node:fs';

/** The processes that a process has started and that run, as Linux lists them. */
export function childrenOf(pid: number | undefined): readonly number[] {
	try {
		return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
	} catch {
		return [];
	}
}
