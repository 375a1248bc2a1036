import { setTimeout as delay } from 'node:timers/promises';
import { type CommandEnd, type OwnCommand, startCommand } from '../../own-commands/start-command.ts';
import { exitCodes } from '../exit-code.ts';
import type { BuildState } from './state.ts';

export interface BuildLoop {
	/** Builds as long as something is saved; answers the exit code of a command line that no build can do anything with. */
	run(): Promise<number | undefined>;
	/** Ends a build that runs. */
	stop(): void;
}

export interface BuildLoopOptions {
	/** Of the command line of each build. */
	readonly args: readonly string[];
	/** Waits until there is something to build and nothing to show; false: no more builds. */
	readonly next: () => Promise<boolean>;
	/** There is something to build again. */
	readonly again: () => void;
	readonly show: (build: BuildState) => void;
	/** A build has ended, whatever came of it. */
	readonly built: () => void;
}

/** How long is waited for another build that holds the lock, and after one that a change has stopped, in milliseconds. */
const whileLocked = 2000;
const afterChange = 300;

/** One build after the other: each begins when what it builds has been shown, and a save during one leads to another. */
export function buildLoop({ args, next, again, show, built }: BuildLoopOptions): BuildLoop {
	let running: OwnCommand | undefined;
	let stopped = false;

	return {
		async run() {
			for (let first = true; await next(); first = false) {
				show({ type: 'building' });
				const began = performance.now();
				running = startCommand(['build', ...args, '--json']);
				const end = await running.end;
				running = undefined;
				if (stopped) return undefined;
				if (first && end.code === exitCodes.usage) {
					process.stderr.write(`${end.said}\n`);
					return end.code;
				}
				built();
				const pause = pauseAfter(end);
				if (pause === undefined || end.code === exitCodes.locked) show(stateAfter(end, began));
				if (pause !== undefined) void delay(pause, undefined, { ref: false }).then(again);
			}
			return undefined;
		},
		stop() {
			stopped = true;
			running?.stop();
		},
	};
}

/** After how long it is to be tried again without another change; undefined: it need not be. */
function pauseAfter({ code, found }: CommandEnd): number | undefined {
	if (code === exitCodes.locked) return whileLocked;
	return found.some((one) => one.code === 'input-changed') ? afterChange : undefined;
}

function stateAfter({ code, found, said }: CommandEnd, began: number): BuildState {
	if (code === exitCodes.well) return { type: 'published', seconds: (performance.now() - began) / 1000 };
	if (code === exitCodes.locked) return { type: 'locked' };
	if (found.some(({ severity }) => severity === 'error')) return { type: 'refused', found };
	return { type: 'stopped', reason: said.split('\n')[0] || `exit ${code ?? ''}`.trim() };
}
