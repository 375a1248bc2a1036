import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { exitCodes } from '../commands/exit-code.ts';
import { programFolder } from '../program-folder.ts';

const finding = z.object({
	file: z.string(),
	line: z.number(),
	column: z.number(),
	severity: z.enum(['error', 'warning', 'info']),
	code: z.string(),
	message: z.string(),
	remedy: z.string().optional(),
});

const report = z.object({ messages: z.array(finding), files: z.array(z.string()).default([]) });

type Report = z.infer<typeof report>;

/** One finding, as `--json` words it. */
export type Told = z.infer<typeof finding>;

/** How a command ended. */
export interface CommandEnd {
	/** Its exit code; undefined where it was ended from outside. */
	readonly code: number | undefined;
	/** It did all that it does, and `found` is what there is to say of the documents. */
	readonly isWhole: boolean;
	/** What it found; empty where it did not come so far. */
	readonly found: readonly Told[];
	/** What it wrote, as its report names it, relative to the folder that it writes to. */
	readonly files: readonly string[];
	/** All that it wrote to its output, its report included. */
	readonly written: string;
	/** What it said beside that. */
	readonly said: string;
}

export interface OwnCommand {
	readonly end: Promise<CommandEnd>;
	/** Ends it; what it was about to publish is not published. */
	stop(): void;
}

/** How much a command steps back for what is being looked at. */
const niceness = 5;

/**
 * A command of this program in a process of its own, so that nothing waits for it, with all that it guards against.
 * @param args the whole command line: `['build', '--json']`
 * @param hear is told what it says beside its output, as it says it
 */
export function startCommand(args: readonly string[], hear: (said: string) => void = () => {}): OwnCommand {
	const program = join(programFolder(), 'cli.js');
	const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
	try {
		if (child.pid !== undefined) setPriority(child.pid, niceness);
	} catch {
		// It is as fast as others then.
	}
	return { end: endOf(), stop: () => void child.kill('SIGTERM') };

	async function endOf(): Promise<CommandEnd> {
		let [written, said] = ['', ''];
		child.stdout.setEncoding('utf8').on('data', (text: string) => {
			written += text;
		});
		child.stderr.setEncoding('utf8').on('data', (text: string) => {
			said += text;
			hear(text);
		});
		const [code] = await once(child, 'close').catch((error: unknown) => [undefined, String(error)]);
		const { messages, files } = reportIn(written);
		return {
			code: typeof code === 'number' ? code : undefined,
			isWhole: code === exitCodes.well || code === exitCodes.documents,
			found: messages,
			files,
			written,
			said: said.trim(),
		};
	}
}

function reportIn(written: string): Report {
	try {
		return report.parse(JSON.parse(written));
	} catch {
		return { messages: [], files: [] };
	}
}
