import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** Who holds a lock. */
export interface Holder {
	readonly pid: number;
	readonly host: string;
	/** The run of the machine and the room of process numbers in it (a container has its own); '' where the system does not tell. */
	readonly system: string;
	/** When the process began, by the machine's own count, since process numbers are used again; '' where not told. */
	readonly started: string;
}

/** The holder that a process of this machine would be. */
export function holderHere(pid: number): Holder {
	const boot = told(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
	const room = told(() => readlinkSync('/proc/self/ns/pid'));
	return { pid, host: hostname(), system: [boot, room].join(' ').trim(), started: told(() => startOf(pid)) };
}

/** Field 22 of Linux' proc(5) stat; the name before it may hold spaces and brackets. */
function startOf(pid: number): string {
	const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
	return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

/** Other systems, and processes that are gone, have no such file. */
function told(read: () => string): string {
	try {
		return read();
	} catch {
		return '';
	}
}
