import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

interface Status {
	readonly parent: number;
	/** Ticks of its own, user and system. */
	readonly own: number;
	/** Ticks of the descendants that have ended and were waited for. */
	readonly ended: number;
	readonly pages: number;
}

const ticksPerSecond = Number(configured('CLK_TCK', '100'));
const bytesPerPage = Number(configured('PAGESIZE', '4096'));

/** Seconds of processors that a process and all its descendants have used so far; NaN without /proc. */
export function cpuOfTree(process: number): number {
	const members = tree(process);
	if (members.length === 0) return Number.NaN;
	return members.reduce((sum, { own, ended }) => sum + own + ended, 0) / ticksPerSecond;
}

/** Seconds of processors that descendants of this process have used that ended; NaN without /proc. */
export function cpuOfEnded(): number {
	const status = statusOf('self');
	return status === undefined ? Number.NaN : status.ended / ticksPerSecond;
}

/** Resident memory of a process and all its descendants, in MB. */
export function memoryOfTree(process: number): number {
	const pages = tree(process).reduce((sum, member) => sum + member.pages, 0);
	return (pages * bytesPerPage) / 2 ** 20;
}

function tree(process: number): readonly Status[] {
	const all = new Map(processes().map((id) => [id, statusOf(id)]));
	const isMember = (id: number | undefined): boolean =>
		id !== undefined && (id === process || isMember(all.get(id)?.parent));
	return [...all].flatMap(([id, status]) => (status !== undefined && isMember(id) ? [status] : []));
}

function processes(): readonly number[] {
	try {
		return readdirSync('/proc').map(Number).filter(Number.isInteger);
	} catch {
		return [];
	}
}

/** See proc(5): the fields behind the name of the program, which may hold anything. */
function statusOf(process: number | 'self'): Status | undefined {
	try {
		const written = readFileSync(`/proc/${process}/stat`, 'utf8');
		const fields = written
			.slice(written.lastIndexOf(')') + 2)
			.split(' ')
			.map(Number);
		const at = (field: number) => fields[field - 3] ?? 0;
		return { parent: at(4), own: at(14) + at(15), ended: at(16) + at(17), pages: at(24) };
	} catch {
		// It has ended since it was listed.
		return undefined;
	}
}

function configured(name: string, usual: string): string {
	try {
		return execFileSync('getconf', [name], { encoding: 'utf8' });
	} catch {
		return usual;
	}
}
