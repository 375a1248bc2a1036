import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { programRoot } from '../../program-root.ts';

const finding = z.object({
	file: z.string(),
	line: z.number(),
	column: z.number(),
	severity: z.enum(['error', 'warning', 'info']),
	code: z.string(),
	message: z.string(),
	remedy: z.string().optional(),
});

const report = z.object({ messages: z.array(finding) });

/** One finding, as `--json` words it. */
export type Told = z.infer<typeof finding>;

/** How a build ended. */
export interface BuildEnd {
	/** Its exit code; undefined where it was ended from outside. */
	readonly code: number | undefined;
	/** What it found; empty where it did not come so far. */
	readonly found: readonly Told[];
	/** What it said beside that. */
	readonly said: string;
}

export interface BuildProcess {
	readonly end: Promise<BuildEnd>;
	/** Ends it; what it was about to publish is not published. */
	stop(): void;
}

/** How much a build steps back for what is being looked at. */
const niceness = 5;

/**
 * An ordinary build in a process of its own, so that nothing waits for it, with all that it guards against.
 * @param args of the command line, without `build`
 */
export function startBuild(args: readonly string[]): BuildProcess {
	const program = join(programRoot(), '.regelrett/js/cli.js');
	const child = spawn(process.execPath, [program, 'build', ...args, '--json'], { stdio: ['ignore', 'pipe', 'pipe'] });
	try {
		if (child.pid !== undefined) setPriority(child.pid, niceness);
	} catch {
		// It is as fast as others then.
	}
	return { end: endOf(), stop: () => void child.kill('SIGTERM') };

	async function endOf(): Promise<BuildEnd> {
		const closed = once(child, 'close').catch((error: unknown) => [undefined, String(error)]);
		const [written, said, [code]] = await Promise.all([text(child.stdout), text(child.stderr), closed]);
		return { code: typeof code === 'number' ? code : undefined, found: foundIn(written), said: said.trim() };
	}
}

function foundIn(written: string): readonly Told[] {
	try {
		return report.parse(JSON.parse(written)).messages;
	} catch {
		return [];
	}
}
