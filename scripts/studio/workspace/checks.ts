import type { OwnCommand } from '../../own-commands/start-command.ts';
import type { Language, StudioCheck, StudioFinding, StudioNews } from '../../types/index.ts';
import { remedied } from './remedied.ts';
import type { WorkspaceOptions } from './workspace.ts';

export interface Checks {
	/** Everything is to be checked, now or when the check that runs has ended. */
	again(): void;
	/** What the last one found, by file. */
	found(): ReadonlyMap<string, readonly StudioFinding[]>;
	state(): StudioCheck;
	/** One has ended whole. */
	isWhole(): boolean;
	close(): void;
}

/** Checks everything by the command `check`, so that the page says what the command line and CI say. */
export function openChecks(
	{ root, out, company, day }: WorkspaceOptions,
	language: Language,
	tell: (news: StudioNews) => void,
): Checks {
	let found: ReadonlyMap<string, readonly StudioFinding[]> = new Map();
	let state: StudioCheck = { type: 'running' };
	let running: OwnCommand | undefined;
	let whole = false;
	let isRunning = false;
	let wanted = false;
	let closed = false;

	return {
		again() {
			wanted = true;
			if (!isRunning) void run();
		},
		found: () => found,
		state: () => state,
		isWhole: () => whole,
		close() {
			closed = true;
			running?.stop();
		},
	};

	async function run(): Promise<void> {
		isRunning = true;
		// It is only needed when the list has been answered.
		const { startCommand } = await import('../../own-commands/start-command.ts');
		while (wanted && !closed) {
			wanted = false;
			enter({ type: 'running' });
			const selected = company === undefined ? [] : ['--company', company];
			running = startCommand([
				'check',
				'--root',
				root,
				'--out',
				out,
				'--as-of',
				day,
				'--lang',
				language,
				...selected,
				'--json',
			]);
			const end = await running.end;
			running = undefined;
			if (closed) return;
			if (end.isWhole) found = byFile(end.found.map((finding) => remedied(finding, language)));
			whole ||= end.isWhole;
			enter(end.isWhole ? { type: 'done' } : { type: 'failed', reason: end.said });
		}
		isRunning = false;
	}

	function enter(now: StudioCheck): void {
		state = now;
		tell({ type: 'check', check: now });
	}
}

function byFile(findings: readonly StudioFinding[]): ReadonlyMap<string, readonly StudioFinding[]> {
	const grouped = new Map<string, StudioFinding[]>();
	for (const finding of findings) grouped.set(finding.file, [...(grouped.get(finding.file) ?? []), finding]);
	return grouped;
}
